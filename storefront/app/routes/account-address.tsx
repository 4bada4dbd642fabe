import { data, redirect } from "react-router"
import { AccountFrame, AddressForm } from "~/features/account"
import {
  asCustomer,
  privately,
  readAddress,
  readCustomer,
  saveAddress,
} from "~/features/account/index.server"
import { valuesOfAddress } from "~/features/address"
import { type ParsedAddress, parseAddress, readCountries } from "~/features/address/index.server"
import { href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import type { Route } from "./+types/account-address"

export const handle = { hydrate: false }

/** `/account/addresses/new` makes one, any other id changes one. */
const idOf = (id: string) => (id === "new" ? null : id)

export async function loader({ params, request }: Route.LoaderArgs) {
  const id = idOf(params.id)
  const [countries, { country }, saved] = await Promise.all([
    readCountries(),
    readMarket(request),
    asCustomer(request, async (token) =>
      id === null ? await newAddress(token) : await readAddress(token, id),
    ),
  ])
  if (!saved) throw data(null, { status: 404 })
  return privately({ countries, values: valuesOfAddress(saved, country), isNew: id === null })
}

/** A new address begins with the customer's own name. */
async function newAddress(token: string) {
  const { first_name, last_name } = await readCustomer(token)
  return { first_name: first_name ?? "", last_name: last_name ?? "" }
}

export async function action({ params, request }: Route.ActionArgs) {
  const [form, countries] = await Promise.all([request.formData(), readCountries()])
  const parsed = parseAddress(
    form,
    countries.map(({ code }) => code),
  )
  if (!parsed.isRight) return data<Extract<ParsedAddress, { isRight: false }>>(parsed, { status: 400 })
  await asCustomer(request, (token) => saveAddress(token, idOf(params.id), parsed.values))
  return redirect(href("/account/addresses"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountAddress({ loaderData, actionData }: Route.ComponentProps) {
  const { isNew, countries } = loaderData
  return (
    <AccountFrame
      title={isNew ? m.account_address_add() : m.account_address_edit_title()}
      current="addresses"
    >
      <AddressForm
        countries={countries}
        values={actionData?.values ?? loaderData.values}
        faults={actionData?.faults ?? {}}
      />
    </AccountFrame>
  )
}
