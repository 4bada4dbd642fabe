import { z } from "zod"
import type { AddressValues } from "~/features/address"
import { addressBody } from "~/features/address/index.server"
import { backend, readOrNull } from "~/lib/medusa/index.server"

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "")

const savedAddressSchema = z.object({
  id: z.string(),
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  postal_code: text,
  city: text,
  province: text,
  country_code: text,
  phone: text,
  is_default_shipping: z.boolean(),
})
export type SavedAddress = z.infer<typeof savedAddressSchema>

const listSchema = z.looseObject({ addresses: z.array(savedAddressSchema) })
const oneSchema = z.looseObject({ address: savedAddressSchema })
const anySchema = z.looseObject({})
const ROOT = "/store/customers/me/addresses"
const AS_DEFAULT = { is_default_shipping: true, is_default_billing: true }
const pathOf = (id: string) => `${ROOT}/${encodeURIComponent(id)}`

/** All addresses of a customer, the one that is used first on top. */
export async function readAddresses(token: string): Promise<SavedAddress[]> {
  const { addresses } = await backend({ path: ROOT, query: { limit: 50 }, token, schema: listSchema })
  return addresses.toSorted(
    (one, other) => Number(other.is_default_shipping) - Number(one.is_default_shipping),
  )
}

export async function readAddress(token: string, id: string): Promise<SavedAddress | null> {
  const answer = await readOrNull({ path: pathOf(id), token, schema: oneSchema })
  return answer?.address ?? null
}

/** Changes an address, or makes one when it has no id yet; the first of an account is the one used first. */
export async function saveAddress(token: string, id: string | null, values: AddressValues): Promise<void> {
  const isFirst = id === null && (await readAddresses(token)).length === 0
  const body = { ...addressBody(values), ...(isFirst ? AS_DEFAULT : {}) }
  await backend({ path: id === null ? ROOT : pathOf(id), method: "POST", body, token, schema: anySchema })
}

export async function removeAddress(token: string, id: string): Promise<void> {
  await backend({ path: pathOf(id), method: "DELETE", token, schema: anySchema })
}

/** Medusa keeps one address as the default: naming another ends the first. */
export async function makeDefault(token: string, id: string): Promise<void> {
  await backend({ path: pathOf(id), method: "POST", body: AS_DEFAULT, token, schema: anySchema })
}
