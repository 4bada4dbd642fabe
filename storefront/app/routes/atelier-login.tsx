import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { loginNotice, parseLogin, privately } from "~/features/account/index.server"
import { AtelierEntrance, AtelierLogin } from "~/features/atelier"
import { logInMember } from "~/features/atelier/index.server"
import { safeRedirect } from "~/lib/http/safe-redirect"
import { memberCookies, readMemberToken, withCookies } from "~/lib/http/session.server"
import { href, m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-login"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const redirectTo = safeRedirect(searchParams.get("redirectTo"), href("/atelier"))
  if (await readMemberToken(request)) throw redirect(redirectTo)
  const notice = loginNotice(searchParams)
  return privately({ redirectTo, notice, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const parsed = parseLogin(form)
  const token = parsed.isRight ? await logInMember(parsed.input.email, parsed.input.password) : null
  if (token === null)
    return data({ refusedEmail: String(form.get("email") ?? "").slice(0, 254) }, { status: 401 })
  const to = safeRedirect(form.get("redirectTo"), href("/atelier"))
  return redirect(to, { status: 303, headers: withCookies(await memberCookies(token)) })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Login({ loaderData, actionData }: Route.ComponentProps) {
  const { isTestPayment, ...login } = loaderData
  return (
    <AtelierEntrance title={m.atelier_login_title()} isTestPayment={isTestPayment}>
      <AtelierLogin {...login} refusedEmail={actionData?.refusedEmail} />
    </AtelierEntrance>
  )
}
