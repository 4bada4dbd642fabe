import { z } from "zod"
import type { AddressFault, AddressFaults, AddressField, AddressValues } from "./address"
import { NEEDS_PROVINCE, POSTAL_CODES } from "./postal-codes"

/** Control characters, halves of surrogate pairs and the mark of bytes that were no text: nobody's address. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const NO_TEXT = /[\u0000-\u001f\u007f-\u009f\ufffd\p{Surrogate}]/u

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, { error: "too_long" })
    .refine((value) => !NO_TEXT.test(value), { error: "invalid" })
const needed = (most: number) => text(most).min(1, { error: "missing" })
const optional = (most: number) => text(most).default("")

export const emailSchema = needed(254)
  .pipe(z.email({ error: "invalid" }))
  .transform((value) => value.toLowerCase())

const addressSchema = z
  .object({
    first_name: needed(80),
    last_name: needed(80),
    company: optional(120),
    address_1: needed(120),
    address_2: optional(120),
    postal_code: optional(12),
    city: needed(80),
    province: optional(80),
    country_code: needed(2).transform((value) => value.toLowerCase()),
    phone: optional(30),
  })
  .superRefine((address, context) => {
    const fail = (field: AddressField, message: AddressFault) =>
      context.addIssue({ code: "custom", path: [field], message })
    const rule = POSTAL_CODES[address.country_code]
    if (rule && address.postal_code === "") fail("postal_code", "missing")
    else if (rule && !rule.pattern.test(address.postal_code)) fail("postal_code", "invalid")
    if (NEEDS_PROVINCE.includes(address.country_code) && address.province === "") fail("province", "missing")
    if (address.phone !== "" && !/^\+?[\d\s().-]{6,30}$/.test(address.phone)) fail("phone", "invalid")
  })

export type ParsedAddress =
  | { isRight: true; values: AddressValues }
  | { isRight: false; values: AddressValues; faults: AddressFaults }

/** Reads an address out of a form, for one of the countries we deliver to. */
export function parseAddress(form: FormData, countries: readonly string[]): ParsedAddress {
  const values = valuesOf(form)
  const parsed = addressSchema.safeParse(values)
  const faults: AddressFaults = parsed.success ? {} : faultsOf(parsed.error)
  const country = values.country_code.toLowerCase()
  if (!countries.includes(country)) faults.country_code = country === "" ? "missing" : "not_served"
  if (parsed.success && Object.keys(faults).length === 0) return { isRight: true, values: parsed.data }
  return { isRight: false, values, faults }
}

function valuesOf(form: FormData): AddressValues {
  const read = (field: AddressField) => {
    const value = form.get(field)
    return typeof value === "string" ? value : ""
  }
  return {
    first_name: read("first_name"),
    last_name: read("last_name"),
    company: read("company"),
    address_1: read("address_1"),
    address_2: read("address_2"),
    postal_code: read("postal_code"),
    city: read("city"),
    province: read("province"),
    country_code: read("country_code"),
    phone: read("phone"),
  }
}

const FAULTS: readonly AddressFault[] = ["missing", "invalid", "too_long", "not_served"]

function faultsOf(error: z.ZodError): AddressFaults {
  const faults: AddressFaults = {}
  for (const { path, message } of error.issues) {
    // The field is one of the schema's own keys.
    const field = path[0] as AddressField
    faults[field] ??= FAULTS.find((fault) => fault === message) ?? "invalid"
  }
  return faults
}

/** As Medusa stores an address: what was left empty is null. */
export function addressBody(values: AddressValues): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, value === "" ? null : value]),
  )
}
