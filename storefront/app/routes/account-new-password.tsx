import { AccountFrame, NewPasswordForm } from "~/features/account"
import { chooseNewPassword, newPasswordPage } from "~/features/account/index.server"
import { m } from "~/lib/i18n"
import type { Route } from "./+types/account-new-password"

export const handle = { hydrate: false }

export function loader({ request }: Route.LoaderArgs) {
  return newPasswordPage(request)
}

export async function action({ request }: Route.ActionArgs) {
  return await chooseNewPassword("customer", request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountNewPassword({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_new_password_title()} current={null}>
      <NewPasswordForm home="/account" {...loaderData} {...actionData} />
    </AccountFrame>
  )
}
