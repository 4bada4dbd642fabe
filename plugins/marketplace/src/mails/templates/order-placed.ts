import type { Locale, OrderGroup, Parcel } from "@hirfa/contracts"
import { formatArrival, formatDate, formatMoney } from "../format"
import type { Block, Letter } from "../letter"
import { speaker } from "../words"
import { addressLines, greeting, lineRows, totalRows } from "./parts"

export type OrderPlaced = { group: OrderGroup; locale: Locale; link: string }

/** To the buyer: what was bought, from whom, when it comes, and how to follow it. */
export function orderPlaced({ group, locale, link }: OrderPlaced): Letter {
  const { say, count } = speaker(locale)
  const number = String(group.number)
  const date = formatDate(group.placed_at, locale)
  const address = group.shipping_address
  return {
    locale,
    subject: say("placed_subject", { number }),
    title: say("placed_title"),
    footer: say("footer"),
    blocks: [
      greeting(address?.first_name, locale),
      { kind: "paragraph", text: count("placed_intro", group.parcels.length, { number, date }) },
      ...(group.is_test_payment ? [{ kind: "notice", text: say("test_payment") } as const] : []),
      ...group.parcels.flatMap((parcel) => parcelBlocks(parcel, group.placed_at, locale)),
      { kind: "heading", text: say("summary") },
      { kind: "rows", rows: totalRows(group.totals, locale), hasSum: true },
      ...(address
        ? ([
            { kind: "heading", text: say("address") },
            { kind: "address", lines: addressLines(address, locale) },
          ] as const)
        : []),
      { kind: "button", text: say("follow_order"), href: link },
      { kind: "paragraph", text: say("link_is_key") },
    ],
  }
}

function parcelBlocks(parcel: Parcel, placed_at: string, locale: Locale): Block[] {
  const { say } = speaker(locale)
  const { name: seller, city } = parcel.seller
  return [
    { kind: "heading", text: say("parcel_of", { seller, city }) },
    {
      kind: "rows",
      rows: [
        ...lineRows(parcel, locale),
        { label: say("delivery"), value: formatMoney(parcel.totals.delivery, locale) },
      ],
    },
    ...(parcel.arrives_in
      ? [
          {
            kind: "paragraph",
            text: say("arrives", { dates: formatArrival(placed_at, parcel.arrives_in, locale) }),
          } as const,
        ]
      : []),
  ]
}
