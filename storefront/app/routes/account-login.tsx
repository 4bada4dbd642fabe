import { data, redirect } from "react-router"
import { AccountFrame, LoginForm } from "~/features/account"
import {
  type AccountProblem,
  logIn,
  loginNotice,
  parseLogin,
  privately,
  writtenIn,
} from "~/features/account/index.server"
import { claimCart } from "~/features/cart/index.server"
import { safeRedirect } from "~/lib/http/safe-redirect"
import { customerCookies, readCartId, readCustomerToken, withCookies } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/account-login"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const redirectTo = safeRedirect(searchParams.get("redirectTo"), href("/account"))
  if (await readCustomerToken(request)) throw redirect(redirectTo)
  return privately({ redirectTo, notice: loginNotice(searchParams) })
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const parsed = parseLogin(form)
  if (!parsed.isRight) return data<AccountProblem>(parsed.problem, { status: 400 })
  const token = await logIn(parsed.input)
  if (token === null)
    return data<AccountProblem>({ faults: {}, isRefused: true, values: writtenIn(form) }, { status: 401 })
  await takeCartAlong(request, token)
  const to = safeRedirect(form.get("redirectTo"), href("/account"))
  return redirect(to, { status: 303, headers: withCookies(await customerCookies(token)) })
}

/** The cart filled as a guest stays; where it cannot be taken along (bought, vanished) the login counts all the same. */
async function takeCartAlong(request: Request, token: string): Promise<void> {
  const id = await readCartId(request)
  if (id === undefined) return
  try {
    await claimCart({ id, token })
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
  }
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountLogin({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_login_title()} current={null}>
      <LoginForm {...loaderData} problem={actionData} />
    </AccountFrame>
  )
}
