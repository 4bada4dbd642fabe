import type { Address } from "@hirfa/contracts"

export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "country_code",
  "phone",
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

/** What stands in the fields of an address form. */
export type AddressValues = Record<AddressField, string>
export type AddressFault = "missing" | "invalid" | "too_long" | "not_served"
export type AddressFaults = Partial<Record<AddressField, AddressFault>>

export function valuesOfAddress(address: Partial<Address> | null, country: string): AddressValues {
  const values = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, address?.[field] ?? ""]),
  ) as AddressValues
  return { ...values, country_code: values.country_code || country }
}

/** True when a parcel can be sent to it; a new cart knows only the country. */
export function isWholeAddress(address: Address | null): address is Address {
  return Boolean(address?.last_name && address.address_1 && address.city && address.country_code)
}

/** The lines of an address as they stand on a parcel. */
export function addressLines(address: Address, country: string): string[] {
  const name = [address.first_name, address.last_name].filter(Boolean).join(" ")
  const place = [address.postal_code, address.city].filter(Boolean).join(" ")
  const lines = [
    name,
    address.company,
    address.address_1,
    address.address_2,
    place,
    address.province,
    country,
  ]
  return lines.filter((line): line is string => Boolean(line))
}
