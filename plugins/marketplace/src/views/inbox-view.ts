import { type InboxAnswer, LOCALE_TAGS, type Locale, type News } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { NewsReader } from "../modules/inbox/service"
import { toMoney } from "./money"
import { instant } from "./order-view"

type Row = Omit<News, "at" | "money" | "is_read" | "order_number" | "seller_name"> & {
  created_at: string | Date
  amount: number | null
  currency_code: string | null
  read_at: string | Date | null
}
type Order = { id: string; display_id: number; seller_order?: { seller?: { name: string } | null } | null }
type Page = { take: number; skip: number; locale: Locale }

/** What a seller's people, the buyer of an account or of one group, were told; newest first. */
export async function readInbox(
  container: MedusaContainer,
  whose: NewsReader | { order_group_id: string },
  { take, skip, locale }: Page,
): Promise<InboxAnswer> {
  const query = container.resolve("query")
  const [{ data, metadata }, unread] = await Promise.all([
    query.graph({
      entity: "news",
      fields: ["*"],
      filters: whose,
      pagination: { take, skip, order: { created_at: "DESC", id: "DESC" } },
    }),
    countUnread(container, whose),
  ])
  const rows = data as Row[]
  const ids = [...new Set(rows.map(({ order_id }) => order_id))]
  const { data: orders } = await query.graph(
    { entity: "order", fields: ["id", "display_id", "seller_order.seller.name"], filters: { id: ids } },
    { locale: LOCALE_TAGS[locale] },
  )
  return {
    news: rows.map((row) =>
      newsView(
        row,
        (orders as Order[]).find(({ id }) => id === row.order_id),
      ),
    ),
    count: metadata?.count ?? rows.length,
    unread,
  }
}

/** How much of it nobody has read yet. */
export async function countUnread(
  container: MedusaContainer,
  whose: NewsReader | { order_group_id: string },
): Promise<number> {
  const { metadata } = await container.resolve("query").graph({
    entity: "news",
    fields: ["id"],
    filters: { ...whose, read_at: null },
    pagination: { take: 1, skip: 0 },
  })
  return metadata?.count ?? 0
}

function newsView(row: Row, order: Order | undefined): News {
  const { id, kind, order_id, order_group_id, claim_id, detail, by } = row
  const money =
    row.amount === null || row.currency_code === null
      ? null
      : { ...toMoney(0, row.currency_code), amount: row.amount }
  return {
    id,
    kind,
    order_id,
    order_group_id,
    claim_id,
    detail,
    by,
    money,
    at: instant(row.created_at) ?? "",
    order_number: order?.display_id ?? 0,
    seller_name: order?.seller_order?.seller?.name ?? "",
    is_read: row.read_at !== null,
  }
}
