import {
  LOCALE_TAGS,
  minorPerMajor,
  PIECE_TABS,
  type PieceSheet,
  type PieceState,
  type PieceTab,
  type VendorPieceCard,
  type VendorPiecesAnswer,
  type VendorPiecesQuery,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { inOrder, type PictureRow, sheetPicture } from "../sheets/pictures"
import { instant } from "./order-view"

/** Whose pieces: a member with the role maker sees those that she began or makes. */
export type PieceScope = { seller_id: string; maker?: { member_id: string; maker_ids: string[] } }

type Knex = { raw(sql: string, bindings: unknown[]): Promise<{ rows: unknown[] }> }
type Sql = { text: string; bindings: unknown[] }
type Row = {
  id: string
  state: PieceState
  answers: PieceSheet | null
  title: string | null
  price: string | null
  available: number | null
  is_change_asked: boolean
  updated_at: Date
}

/**
 * One statement over tables of several modules, which only reads: titles, prices and stock are in Medusa's, and a list that
 * gathered them by ids would grow with the seller.
 */
const ROWS = `
  select sheet.id, sheet.state, sheet.answers, sheet.updated_at, sheet.review_words is not null as is_change_asked,
    coalesce(text.translations ->> 'title', product.title) as title,
    (select min(price.amount) from product_variant variant
       join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
       join price on price.price_set_id = link.price_set_id and price.currency_code = 'mad'
        and price.price_list_id is null and price.deleted_at is null
      where variant.product_id = sheet.product_id and variant.deleted_at is null) as price,
    stock.available
  from piece_sheet sheet
  left join product on product.id = sheet.product_id and product.deleted_at is null
  left join translation text on text.reference_id = product.id and text.locale_code = ? and text.deleted_at is null`

/** What can be sold of a piece on sale: null without a bound, as of what is made to order. */
const STOCK = `
  left join lateral (
    select case when bool_or(not variant.manage_inventory or variant.allow_backorder) then null
      else coalesce(sum(level.stocked_quantity - level.reserved_quantity), 0)::int end as available
    from product_variant variant
    left join product_variant_inventory_item item on item.variant_id = variant.id and item.deleted_at is null
    left join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
    where variant.product_id = sheet.product_id and variant.deleted_at is null
      and sheet.state = 'on_sale') stock on true`

/** The tab of a row; what waits for review is still being worked on. */
const TAB = `case when sheet.state in ('draft', 'review') then 'draft' when sheet.state = 'archived' then 'archived'
  when stock.available = 0 then 'sold' else 'on_sale' end`

/** A page of a seller's pieces, what was worked on last first, and how many there are of each kind. */
export async function listVendorPieces(
  container: MedusaContainer,
  scope: PieceScope,
  query: VendorPiecesQuery,
): Promise<VendorPiecesAnswer> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const where = scopeOf(scope, query.q)
  const [page, tabs] = await Promise.all([
    knex.raw(
      `${ROWS} ${STOCK} where ${where.text} and ${TAB} = ? order by sheet.updated_at desc, sheet.id limit ? offset ?`,
      [LOCALE_TAGS[query.locale], ...where.bindings, query.tab, query.limit, query.offset],
    ),
    knex.raw(
      `select ${TAB} as tab, count(*)::int as count from piece_sheet sheet ${STOCK} where ${where.text} group by 1`,
      where.bindings,
    ),
  ])
  const counted = tabs.rows as { tab: PieceTab; count: number }[]
  const counts = Object.fromEntries(
    PIECE_TABS.map((tab) => [tab, counted.find((row) => row.tab === tab)?.count ?? 0]),
  ) as Record<PieceTab, number>
  const rows = page.rows as Row[]
  const pictures = await readPictures(
    container,
    rows.map(({ id }) => id),
  )
  return {
    pieces: rows.map((row) => cardView(row, pictures.get(row.id) ?? [], query)),
    count: counts[query.tab],
    counts,
  }
}

function scopeOf({ seller_id, maker }: PieceScope, q: string | undefined): Sql {
  const own: Sql = { text: "sheet.seller_id = ? and sheet.deleted_at is null", bindings: [seller_id] }
  const hers: Sql = maker
    ? {
        text: " and (sheet.created_by = ? or sheet.maker_ids && ?::text[])",
        bindings: [maker.member_id, maker.maker_ids],
      }
    : { text: "", bindings: [] }
  const like = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`
  const searched: Sql = q
    ? {
        text: ` and (sheet.words ilike ? or exists (select 1 from translation word
          where word.reference_id = sheet.product_id and word.translations ->> 'title' ilike ?))`,
        bindings: [like, like],
      }
    : { text: "", bindings: [] }
  return {
    text: own.text + hers.text + searched.text,
    bindings: [...own.bindings, ...hers.bindings, ...searched.bindings],
  }
}

async function readPictures(container: MedusaContainer, ids: string[]): Promise<Map<string, PictureRow[]>> {
  if (ids.length === 0) return new Map()
  const { data } = await container.resolve("query").graph({
    entity: "piece_picture",
    fields: ["id", "upload_id", "position", "state", "picture", "alt", "sheet_id"],
    filters: { sheet_id: ids },
  })
  const found = new Map<string, PictureRow[]>()
  for (const row of inOrder(data as (PictureRow & { sheet_id: string })[])) {
    found.set(row.sheet_id, [...(found.get(row.sheet_id) ?? []), row])
  }
  return found
}

function cardView(row: Row, [first]: PictureRow[], { locale }: VendorPiecesQuery): VendorPieceCard {
  const written = row.answers?.title ?? {}
  const title = row.answers ? written[locale] || Object.values(written).find(Boolean) : row.title
  // A text that was taken away stands there as an empty one.
  const name = title || row.title || null
  const asked = row.answers?.sizes[0]?.price_mad ?? null
  const price = row.answers ? asked : row.price && Math.round(Number(row.price) * minorPerMajor("mad"))
  const names = { en: name ?? "", fr: name ?? "", ar: name ?? "" }
  return {
    id: row.id,
    state: row.state,
    title: name,
    picture: first ? sheetPicture(first, names, locale).picture : null,
    price: price ? { amount: price, currency: "mad" } : null,
    available: row.available,
    is_change_asked: row.is_change_asked,
    updated_at: instant(row.updated_at) ?? "",
  }
}
