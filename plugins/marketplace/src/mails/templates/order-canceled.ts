import type { Locale, OrderGroup, Parcel } from "@hirfa/contracts"
import { formatMoney } from "../format"
import type { Block, Letter } from "../letter"
import { speaker } from "../words"
import { contentRows, greeting } from "./parts"

export type OrderCanceled = {
  group: Pick<OrderGroup, "number" | "shipping_address" | "is_test_payment" | "parcels">
  parcel: Parcel
  /** In the seller's own words; null when none was given. */
  reason: string | null
  locale: Locale
  link: string
}

/** To the buyer: one seller cannot send, why, and what money goes back. */
export function orderCanceled({ group, parcel, reason, locale, link }: OrderCanceled): Letter {
  const { say } = speaker(locale)
  const number = String(group.number)
  const seller = parcel.seller.name
  const isWhole = group.parcels.length === 1
  return {
    locale,
    subject: say(isWhole ? "canceled_subject_whole" : "canceled_subject", { seller, number }),
    title: say(isWhole ? "canceled_title_whole" : "canceled_title"),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("canceled_intro", { seller, number }) },
      { kind: "rows", rows: contentRows(parcel.lines, locale) },
      ...(reason
        ? ([
            { kind: "paragraph", text: say("reason") },
            { kind: "quote", text: reason },
          ] as const)
        : []),
      ...(isWhole ? [] : [{ kind: "paragraph", text: say("canceled_others") } as const]),
      ...money({ group, parcel, locale }),
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}

function money({
  group,
  parcel: { refunded, payment_state },
  locale,
}: Pick<OrderCanceled, "group" | "parcel" | "locale">): Block[] {
  const { say } = speaker(locale)
  if (group.is_test_payment) return [{ kind: "notice", text: say("test_payment") }]
  if (refunded.amount > 0)
    return [{ kind: "paragraph", text: say("canceled_refund", { amount: formatMoney(refunded, locale) }) }]
  // Money that was taken and is not on its way back yet: the order's page tells when it is.
  return payment_state === "paid" ? [] : [{ kind: "paragraph", text: say("canceled_no_refund") }]
}
