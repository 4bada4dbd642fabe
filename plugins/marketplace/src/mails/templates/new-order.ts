import type { Locale, OrderGroup, Parcel } from "@hirfa/contracts"
import { countryName, formatArrival, formatDate } from "../format"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { addressLines, contentRows, greeting, totalRows } from "./parts"

export type NewOrder = {
  /** The seller's own part of the group; no other part may be told. */
  parcel: Parcel
  group: Pick<OrderGroup, "placed_at" | "shipping_address" | "is_test_payment">
  member: { name: string; locale: Locale }
  link: string
}

/** To a member of the seller: what to pack, for whom, and by when it was promised. */
export function newOrder({ parcel, group, member: { name, locale }, link }: NewOrder): Letter {
  const { say, count } = speaker(locale)
  const number = String(parcel.number)
  const date = formatDate(group.placed_at, locale)
  const address = group.shipping_address
  const pieces = parcel.lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const country = address ? countryName(address.country_code, locale) : "—"
  return {
    locale,
    subject: count("new_order_subject", pieces, { number, country }),
    title: say("new_order_title"),
    footer: say("footer"),
    blocks: [
      greeting(name, locale),
      { kind: "paragraph", text: say("new_order_intro", { number, date, seller: parcel.seller.name }) },
      ...(group.is_test_payment ? [{ kind: "notice", text: say("test_payment_seller") } as const] : []),
      { kind: "heading", text: say("new_order_pack") },
      { kind: "rows", rows: contentRows(parcel.lines, locale) },
      ...(parcel.arrives_in
        ? [
            {
              kind: "paragraph",
              text: say("new_order_promise", {
                dates: formatArrival(group.placed_at, parcel.arrives_in, locale),
              }),
            } as const,
          ]
        : []),
      { kind: "button", text: say("new_order_open"), href: link },
      ...(address
        ? ([
            { kind: "heading", text: say("address") },
            { kind: "address", lines: addressLines(address, locale) },
          ] as const)
        : []),
      { kind: "rows", rows: totalRows(parcel.totals, locale), hasSum: true },
    ],
  }
}
