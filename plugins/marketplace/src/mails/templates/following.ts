import type { Locale, OrderGroup, Parcel, ProgressStage } from "@hirfa/contracts"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { greeting, lineRows } from "./parts"

/** What a buyer is told of an order on its way. */
export type BuyerNews = {
  group: Pick<OrderGroup, "number" | "shipping_address">
  parcel: Parcel
  locale: Locale
  link: string
}

/** To the buyer: the seller has seen the order; some of it may be made now. */
export function orderConfirmed(news: BuyerNews & { isMadeToOrder: boolean }): Letter {
  const { group, parcel, locale, link, isMadeToOrder } = news
  const { say } = speaker(locale)
  const named = { seller: parcel.seller.name, number: String(group.number) }
  return {
    locale,
    subject: say("confirmed_subject", named),
    title: say("confirmed_title"),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("confirmed_intro", named) },
      { kind: "rows", rows: lineRows(parcel, locale) },
      ...(isMadeToOrder ? [{ kind: "paragraph", text: say("confirmed_making") } as const] : []),
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}

/** To the buyer: how far the making is, in the seller's words. */
export function orderProgressed(news: BuyerNews & { stage: ProgressStage; words: string }): Letter {
  const { group, parcel, locale, link, stage, words } = news
  const { say } = speaker(locale)
  const named = { seller: parcel.seller.name, number: String(group.number) }
  return {
    locale,
    subject: say("progress_subject", named),
    title: say(`progress_title_${stage}`),
    footer: say("footer"),
    blocks: [
      greeting(group.shipping_address?.first_name, locale),
      { kind: "paragraph", text: say("progress_intro", named) },
      ...(words ? [{ kind: "quote", text: words } as const] : []),
      ...(stage === "finished" ? [{ kind: "paragraph", text: say("progress_sent_next") } as const] : []),
      { kind: "button", text: say("follow_order"), href: link },
    ],
  }
}

/** To a member of the seller: a parcel has arrived. */
export function parcelArrived(news: {
  seller: string
  number: number
  member: { name: string; locale: Locale }
  link: string
}): Letter {
  const { locale, name } = news.member
  const { say } = speaker(locale)
  const named = { seller: news.seller, number: String(news.number) }
  return {
    locale,
    subject: say("came_subject", { number: named.number }),
    title: say("came_title"),
    footer: say("footer"),
    blocks: [
      greeting(name, locale),
      { kind: "paragraph", text: say("came_intro", named) },
      { kind: "button", text: say("new_order_open"), href: news.link },
    ],
  }
}
