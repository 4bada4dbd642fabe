import { CLAIM_ACTS, CLAIM_PARTIES, type News } from "@hirfa/contracts"
import { didText, partyText, progressText } from "~/features/claims"
import { formatMoney, m } from "~/lib/i18n"

/** Who reads: a new order is told to its seller otherwise than to its buyer. */
export type NewsReader = "seller" | "buyer"

export function newsText({ kind, money, detail, by }: News, reader: NewsReader): string {
  switch (kind) {
    case "money_returned":
      return m.news_money_returned({ amount: money ? formatMoney(money) : "" })
    case "progress":
      return detail === "started" || detail === "half" || detail === "finished" ? progressText(detail) : ""
    case "claim":
      return claimText(detail, by)
    case "order_placed":
      return reader === "buyer" ? m.news_buyer_placed() : m.news_order_placed()
    case "order_confirmed":
      return m.news_order_confirmed()
    case "order_canceled":
      return m.news_order_canceled()
    case "parcel_sent":
      return m.news_parcel_sent()
    case "parcel_delivered":
      return m.news_parcel_delivered()
  }
}

function claimText(detail: string | null, by: string | null): string {
  const act = (["ask", ...CLAIM_ACTS] as const).find((known) => known === detail)
  const party = CLAIM_PARTIES.find((known) => known === by)
  return `${m.claims_title()}: ${party ? partyText(party) : ""} ${act ? didText(act) : ""}`
}
