import type { Address, Locale, Money, Parcel, Totals } from "@hirfa/contracts"
import { countryName, formatMoney } from "../format"
import type { Block, Row } from "../letter"
import { isolate, speaker } from "../words"

type Line = { title: string; variant_title: string | null; quantity: number }

/** As `2 × Carpet (170 x 240 cm)`. */
export function lineName({ title, variant_title, quantity }: Line, locale: Locale): string {
  const variant = variant_title ? ` (${isolate(variant_title, locale)})` : ""
  return `${quantity} × ${isolate(title, locale)}${variant}`
}

export function lineRows({ lines }: Pick<Parcel, "lines">, locale: Locale): Row[] {
  return lines.map((line) => ({ label: lineName(line, locale), value: formatMoney(line.total, locale) }))
}

/** Names only, without prices: what is in a parcel. */
export function contentRows(lines: readonly Line[], locale: Locale): Row[] {
  return lines.map((line) => ({ label: lineName(line, locale), value: "" }))
}

export function totalRows(totals: Totals, locale: Locale): Row[] {
  const { say } = speaker(locale)
  const row = (label: string, money: Money): Row => ({ label, value: formatMoney(money, locale) })
  const less = ({ amount, currency }: Money): Money => ({ amount: -amount, currency })
  return [
    row(say("pieces"), totals.goods),
    row(say("delivery"), totals.delivery),
    ...(totals.discount.amount > 0 ? [row(say("discount"), less(totals.discount))] : []),
    ...(totals.credit.amount > 0 ? [row(say("credit"), less(totals.credit))] : []),
    ...(totals.tax.amount > 0 ? [row(say("tax_included"), totals.tax)] : []),
    row(say("total"), totals.total),
  ]
}

export function greeting(name: string | null | undefined, locale: Locale): Block {
  const { say } = speaker(locale)
  return { kind: "paragraph", text: name ? say("greeting", { name }) : say("greeting_plain") }
}

export function addressLines(address: Address, locale: Locale): string[] {
  return [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    [address.postal_code, address.city].filter(Boolean).join(" "),
    address.province,
    countryName(address.country_code, locale),
  ].flatMap((line) => (line?.trim() ? [isolate(line.trim(), locale)] : []))
}
