import type { Locale, Money, OrderGroup, Parcel } from "@hirfa/contracts"
import { formatMoney } from "../format"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export type MoneyReturned = {
  group: Pick<OrderGroup, "number" | "shipping_address" | "is_test_payment">
  parcel: Pick<Parcel, "seller" | "refunded">
  /** What was given back this time. */
  amount: Money
  locale: Locale
  link: string
}

/** To the buyer: a part of what one seller's order cost goes back. */
export function moneyReturned({ group, parcel, amount, locale, link }: MoneyReturned): Letter {
  const { say } = speaker(locale)
  const values = {
    amount: formatMoney(amount, locale),
    number: String(group.number),
    seller: parcel.seller.name,
  }
  return {
    locale,
    subject: say("refund_subject", values),
    title: say("refund_title"),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("refund_intro", values) },
      group.is_test_payment
        ? { kind: "notice", text: say("test_payment") }
        : { kind: "paragraph", text: say("refund_way") },
      ...(parcel.refunded.amount > amount.amount
        ? ([
            {
              kind: "rows",
              rows: [{ label: say("refund_so_far"), value: formatMoney(parcel.refunded, locale) }],
            },
          ] as const)
        : []),
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}
