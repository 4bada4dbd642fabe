import type { Letter } from "../letter"
import { speaker } from "../words"
import { linesOf, type ParcelNews } from "./parcel-news"
import { contentRows, greeting } from "./parts"

/** To the buyer: a parcel has arrived, and what to do when something is wrong with it. */
export function parcelDelivered({ group, parcel, shipment, locale, link }: ParcelNews): Letter {
  const { say } = speaker(locale)
  const seller = parcel.seller.name
  return {
    locale,
    subject: say("delivered_subject", { seller }),
    title: say("delivered_title"),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("delivered_intro", { seller, number: String(group.number) }) },
      { kind: "rows", rows: contentRows(linesOf(parcel, shipment), locale) },
      { kind: "paragraph", text: say("delivered_problem") },
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}
