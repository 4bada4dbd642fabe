import { NewPasswordForm } from "~/features/account"
import { chooseNewPassword, newPasswordPage } from "~/features/account/index.server"
import { AtelierEntrance } from "~/features/atelier"
import { m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-new-password"

export const handle = { hydrate: false }

export function loader({ request }: Route.LoaderArgs) {
  return newPasswordPage(request)
}

export async function action({ request }: Route.ActionArgs) {
  return await chooseNewPassword("member", request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AtelierNewPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { isTestPayment, ...page } = loaderData
  return (
    <AtelierEntrance title={m.account_new_password_title()} isTestPayment={isTestPayment}>
      <NewPasswordForm home="/atelier" {...page} {...actionData} />
    </AtelierEntrance>
  )
}
