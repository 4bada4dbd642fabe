import { type FollowUp, LOCALE_TAGS, type Locale, type Progress, pictureIn } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { keptPictures } from "../pictures/keep"
import {
  type ClaimedOrder,
  type ClaimRow,
  deliveredOf,
  readClaimedOrders,
} from "../workflows/claim/claim-rows"
import { OPEN_STATES } from "../workflows/claim/claim-state"
import { mostOf } from "../workflows/claim/claimable"
import { lastDay, returnDays } from "../workflows/claim/return-windows"
import { type ClaimReader, readClaims } from "./claim-view"
import { instant } from "./order-view"

/** What happens with orders after they are placed, as the buyer or the seller sees it. */
export async function readFollowUps(
  container: MedusaContainer,
  order_ids: readonly string[],
  reader: ClaimReader,
): Promise<FollowUp[]> {
  const [{ claims, rows }, progress, orders] = await Promise.all([
    readClaims(container, { order_id: [...order_ids] }, reader),
    readProgress(container, order_ids, reader.locale),
    readClaimedOrders(container, order_ids, LOCALE_TAGS[reader.locale]),
  ])
  return order_ids.flatMap((id) => {
    const order = orders.find((candidate) => candidate.id === id)
    if (!order) return []
    return [
      {
        order_id: id,
        is_made_to_order: Boolean(order.seller_order.making),
        progress: progress.get(id) ?? [],
        claims: claims.filter(({ order_id }) => order_id === id),
        may_ask: mayAsk(order, rows),
      },
    ]
  })
}

function mayAsk(order: ClaimedOrder, rows: readonly ClaimRow[]): FollowUp["may_ask"] {
  const open = rows.filter(({ order_id, state }) => order_id === order.id && OPEN_STATES.includes(state))
  const delivered = deliveredOf(order)
  const most = (kind: "problem" | "return") =>
    order.status === "canceled" ? [] : mostOf(kind, order.items, open)
  return {
    problem: most("problem"),
    return: most("return"),
    return_until: lastDay("changed_mind", delivered),
    return_days: returnDays("regret", delivered.country, delivered.placed_at),
  }
}

async function readProgress(
  container: MedusaContainer,
  order_ids: readonly string[],
  locale: Locale,
): Promise<Map<string, Progress[]>> {
  type Row = Pick<Progress, "id" | "stage" | "words"> & { created_at: string | Date; pictures: unknown }
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["order_id", "progress.*"],
    filters: { order_id: [...order_ids] },
  })
  return new Map(
    (data as { order_id: string; progress?: Row[] }[]).map(({ order_id, progress = [] }) => [
      order_id,
      [...progress]
        .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
        .map(({ id, stage, words, created_at, pictures }) => ({
          id,
          stage,
          words,
          at: instant(created_at) ?? "",
          pictures: keptPictures(pictures).flatMap(({ picture }) => pictureIn(picture, locale) ?? []),
        })),
    ]),
  )
}
