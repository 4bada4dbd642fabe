import type { Locale, Shipment } from "@hirfa/contracts"
import type { Block, Letter } from "../letter"
import { isolate, speaker } from "../words"
import { linesOf, type ParcelNews } from "./parcel-news"
import { contentRows, greeting } from "./parts"

/** To the buyer: a parcel is on its way, and where to follow it. */
export function parcelSent({ group, parcel, shipment, locale, link }: ParcelNews): Letter {
  const { say } = speaker(locale)
  const number = String(group.number)
  const seller = parcel.seller.name
  return {
    locale,
    subject: say("sent_subject", { seller }),
    title: say("sent_title"),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("sent_intro", { seller, number }) },
      ...(group.is_test_payment ? [{ kind: "notice", text: say("test_payment") } as const] : []),
      { kind: "heading", text: say("sent_inside") },
      { kind: "rows", rows: contentRows(linesOf(parcel, shipment), locale) },
      ...tracking(shipment, locale),
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}

function tracking({ carrier, tracking_number, tracking_url }: Shipment, locale: Locale): Block[] {
  const { say } = speaker(locale)
  const rows = [
    ...(carrier ? [{ label: say("carrier"), value: isolate(carrier, locale) }] : []),
    ...(tracking_number ? [{ label: say("tracking_number"), value: isolate(tracking_number, locale) }] : []),
  ]
  return [
    ...(rows.length > 0 ? [{ kind: "rows", rows } as const] : []),
    ...(tracking_url && /^https?:\/\//.test(tracking_url)
      ? [{ kind: "link", text: say("follow_carrier"), href: tracking_url } as const]
      : []),
  ]
}
