import { ForgotPasswordForm } from "~/features/account"
import { askForLink, forgottenPage } from "~/features/account/index.server"
import { AtelierEntrance } from "~/features/atelier"
import { m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-forgot-password"

export const handle = { hydrate: false }

export function loader({ request }: Route.LoaderArgs) {
  return forgottenPage(request)
}

export async function action({ request }: Route.ActionArgs) {
  return await askForLink("member", request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AtelierForgotPassword({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AtelierEntrance title={m.account_forgot_title()} isTestPayment={loaderData.isTestPayment}>
      <ForgotPasswordForm home="/atelier" isSent={loaderData.isSent} problem={actionData} />
    </AtelierEntrance>
  )
}
