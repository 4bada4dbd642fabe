import type { Locale } from "@hirfa/contracts"
import { formatDate } from "../format"
import type { Block, Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export const SELLER_NEWS = ["approved", "paused", "suspended", "restored"] as const
export type SellerNews = (typeof SELLER_NEWS)[number]

export type SellerStatus = {
  news: SellerNews
  seller: { name: string; reason: string | null; paused_until: string | null }
  member: { name: string; locale: Locale }
  /** Her seller's atelier. */
  link: string
}

/** To a member of a seller: the shop was opened, paused, suspended or restored, why, and what she can do. */
export function sellerStatus({ news, seller, member: { name, locale }, link }: SellerStatus): Letter {
  const { say } = speaker(locale)
  const named = { seller: seller.name }
  return {
    locale,
    subject: say(`seller_${news}_subject`, named),
    title: say(`seller_${news}_title`),
    footer: say("footer"),
    blocks: [
      greeting(name, locale),
      { kind: "paragraph", text: say(`seller_${news}_intro`, named) },
      ...(seller.reason
        ? ([
            { kind: "paragraph", text: say("reason") },
            { kind: "quote", text: seller.reason },
          ] as const)
        : []),
      ...whatNow({ news, seller, locale }),
      // A suspended seller's atelier lets nobody in.
      ...(news === "suspended" ? [] : [{ kind: "button", text: say("open_atelier"), href: link } as const]),
    ],
  }
}

function whatNow({
  news,
  seller: { paused_until },
  locale,
}: Pick<SellerStatus, "news" | "seller"> & { locale: Locale }): Block[] {
  const { say } = speaker(locale)
  const paragraph = (text: string): Block => ({ kind: "paragraph", text })
  switch (news) {
    case "approved":
      return [paragraph(say("seller_approved_next"))]
    case "paused":
      return [
        paragraph(
          paused_until
            ? say("seller_paused_until", { date: formatDate(paused_until, locale) })
            : say("seller_paused_open"),
        ),
        paragraph(say("seller_paused_orders")),
      ]
    case "suspended":
      return [paragraph(say("seller_suspended_appeal"))]
    case "restored":
      return []
  }
}
