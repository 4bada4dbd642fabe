import { type Claim, type ClaimParty, LOCALE_TAGS, type Locale, pictureIn } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { keptPictures } from "../pictures/keep"
import { type ClaimedOrder, type ClaimRow, readClaimedOrders } from "../workflows/claim/claim-rows"
import { actsOf } from "../workflows/claim/claim-state"
import { costOf } from "../workflows/claim/claimable"
import { leftToRefund } from "../workflows/seller-order/returnable"
import { toMoney } from "./money"
import { instant } from "./order-view"
import { pictureOfThumbnail } from "./picture"

export type ClaimReader = { party: Exclude<ClaimParty, "clock">; locale: Locale }
type ClaimFilters = Record<string, unknown>
type Page = { take: number; skip: number; order?: Record<string, "ASC" | "DESC"> }

/** Claims as one of the parties sees them, newest first unless the page says otherwise. */
export async function readClaims(
  container: MedusaContainer,
  filters: ClaimFilters,
  reader: ClaimReader,
  page: Page = { take: 100, skip: 0 },
): Promise<{ claims: Claim[]; rows: ClaimRow[]; orders: ClaimedOrder[]; count: number }> {
  const { data, metadata } = await container.resolve("query").graph({
    entity: "claim",
    fields: ["*", "lines.*", "history.*"],
    filters,
    pagination: { take: page.take, skip: page.skip, order: page.order ?? { created_at: "DESC" } },
  })
  const rows = data as ClaimRow[]
  const ids = [...new Set(rows.map(({ order_id }) => order_id))]
  const orders = await readClaimedOrders(container, ids, LOCALE_TAGS[reader.locale])
  const claims = rows.flatMap((row) => {
    const order = orders.find(({ id }) => id === row.order_id)
    return order ? [claimView(row, order, reader)] : []
  })
  return { claims, rows, orders, count: metadata?.count ?? rows.length }
}

export function claimView(row: ClaimRow, order: ClaimedOrder, { party, locale }: ClaimReader): Claim {
  const currency = order.currency_code
  const left = toMoney(leftToRefund(order), currency)
  const money = (amount: number) => ({ amount, currency: left.currency })
  return {
    id: row.id,
    order_id: row.order_id,
    order_number: order.display_id,
    kind: row.kind,
    reason: row.reason,
    state: row.state,
    opened_by: row.opened_by,
    opened_at: instant(row.created_at) ?? "",
    answer_by: instant(row.answer_by) ?? "",
    words: row.words,
    pictures: keptPictures(row.pictures).flatMap(({ picture }) => pictureIn(picture, locale) ?? []),
    lines: row.lines.map(({ line_id, quantity }) => lineView(order, line_id, quantity)),
    value: toMoney(costOf(order.items, row.lines), currency),
    left,
    offered: row.offered_amount === null ? null : money(row.offered_amount),
    refunded: money(row.refunded_amount),
    label_url: row.label_url,
    return_carrier: row.return_carrier,
    return_tracking: row.return_tracking,
    history: [...row.history]
      .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
      .map(({ id, act, by, words, amount, created_at }) => ({
        id,
        act,
        by,
        words,
        at: instant(created_at) ?? "",
        amount: amount === null ? null : money(amount),
      })),
    can: actsOf(row, party).filter((act) => !needsMoney(act) || left.amount > 0),
  }
}

function needsMoney(act: Claim["can"][number]): boolean {
  return act === "offer" || act === "refund" || act === "take_offer"
}

function lineView(order: ClaimedOrder, line_id: string, quantity: number): Claim["lines"][number] {
  const line = order.items.find(({ id }) => id === line_id)
  const title = line?.product?.title ?? line?.title ?? ""
  return {
    line_id,
    title,
    variant_title: line?.variant_title ?? null,
    quantity,
    picture: pictureOfThumbnail(line?.thumbnail, title),
  }
}
