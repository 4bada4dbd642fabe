import { data, redirect } from "react-router"
import { AccountFrame, RegisterForm } from "~/features/account"
import {
  type AccountProblem,
  parseRegistration,
  privately,
  register,
  SHORTEST_PASSWORD,
  writtenIn,
} from "~/features/account/index.server"
import { safeRedirect } from "~/lib/http/safe-redirect"
import { customerCookies, readCustomerToken, withCookies } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import type { Route } from "./+types/account-register"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const redirectTo = safeRedirect(new URL(request.url).searchParams.get("redirectTo"), href("/account"))
  if (await readCustomerToken(request)) throw redirect(redirectTo)
  return privately({ redirectTo, shortestPassword: SHORTEST_PASSWORD })
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const parsed = parseRegistration(form)
  if (!parsed.isRight) return data<AccountProblem>(parsed.problem, { status: 400 })
  const token = await register(parsed.input)
  if (token === null)
    return data<AccountProblem>({ faults: {}, isRefused: true, values: writtenIn(form) }, { status: 409 })
  const to = safeRedirect(form.get("redirectTo"), href("/account"))
  return redirect(to, { status: 303, headers: withCookies(await customerCookies(token)) })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountRegister({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_register_title()} current={null}>
      <RegisterForm {...loaderData} problem={actionData} />
    </AccountFrame>
  )
}
