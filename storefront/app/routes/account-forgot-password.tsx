import { AccountFrame, ForgotPasswordForm } from "~/features/account"
import { askForLink, forgottenPage } from "~/features/account/index.server"
import { m } from "~/lib/i18n"
import type { Route } from "./+types/account-forgot-password"

export const handle = { hydrate: false }

export function loader({ request }: Route.LoaderArgs) {
  return forgottenPage(request)
}

export async function action({ request }: Route.ActionArgs) {
  return await askForLink("customer", request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_forgot_title()} current={null}>
      <ForgotPasswordForm home="/account" isSent={loaderData.isSent} problem={actionData} />
    </AccountFrame>
  )
}
