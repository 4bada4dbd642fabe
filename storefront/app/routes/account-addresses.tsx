import { data, redirect } from "react-router"
import { AccountFrame, AddressList } from "~/features/account"
import {
  asCustomer,
  makeDefault,
  privately,
  readAddresses,
  removeAddress,
} from "~/features/account/index.server"
import { href, m } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/account-addresses"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  return privately({ addresses: await asCustomer(request, readAddresses) })
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const [intent, id] = [form.get("intent"), form.get("id")]
  if (typeof id !== "string" || id === "") throw data(null, { status: 400 })
  if (intent !== "remove" && intent !== "default") throw data(null, { status: 400 })
  const act = intent === "remove" ? removeAddress : makeDefault
  await asCustomer(request, (token) => act(token, id)).catch(ignoreMissing)
  return redirect(href("/account/addresses"), 303)
}

/** An address that is gone already needs no mending: the list shows what is left. */
function ignoreMissing(error: unknown): void {
  if (!(error instanceof BackendRefusal) || error.status !== 404) throw error
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountAddresses({ loaderData }: Route.ComponentProps) {
  return (
    <AccountFrame title={m.account_addresses()} current="addresses">
      <AddressList addresses={loaderData.addresses} />
    </AccountFrame>
  )
}
