import {
  BASE_LOCALE,
  type PieceSheet,
  type Review,
  type ReviewCard,
  type ReviewsAnswer,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { differencesOf } from "../sheets/differences"
import { readSheetFacts, readSheetRow, type SheetRow } from "../sheets/facts"
import { inOrder, sheetPicture } from "../sheets/pictures"
import { textsOf } from "../sheets/piece-input"
import { instant } from "../views/order-view"

type SellerRow = { id: string; name: string }
type ReviewRow = {
  kind: "submitted" | "accepted" | "change_asked"
  actor_name: string
  words: string | null
  seen: { sheet?: PieceSheet; pictures?: unknown[] }
  created_at: Date | string
}

/** The pieces that wait for the operator, the longest waiting first. */
export async function listReviews(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<ReviewsAnswer> {
  const query = container.resolve("query")
  const { data, metadata } = await query.graph({
    entity: "piece_sheet",
    fields: ["*", "pictures.*"],
    filters: { state: "review" },
    pagination: { take: limit, skip: offset, order: { submitted_at: "ASC", id: "ASC" } },
  })
  const rows = data as SheetRow[]
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: ["id", "name"],
    filters: { id: [...new Set(rows.map(({ seller_id }) => seller_id))] },
  })
  return {
    pieces: rows.map((row) => cardOf(row, sellers as SellerRow[])),
    count: metadata?.count ?? rows.length,
  }
}

function cardOf(row: SheetRow, sellers: readonly SellerRow[]): ReviewCard {
  const title = Object.values(row.answers?.title ?? {}).find(Boolean) ?? row.answers?.craft ?? row.id
  const [first] = inOrder(row.pictures ?? [])
  const names = { en: title, fr: title, ar: title }
  const seller = sellers.find(({ id }) => id === row.seller_id)
  return {
    id: row.id,
    title,
    picture: first ? sheetPicture(first, names, BASE_LOCALE).picture : null,
    seller: { id: row.seller_id, name: seller?.name ?? row.seller_id },
    submitted_at: instant(row.submitted_at),
  }
}

/**
 * One piece with what changed since an operator looked last.
 * @throws NOT_FOUND
 */
export async function readReview(container: MedusaContainer, id: string): Promise<Review> {
  const row = await readSheetRow(container, { id })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no piece ${id}`)
  const query = container.resolve("query")
  const [facts, { data: sellers }, { data }] = await Promise.all([
    readSheetFacts(container, row),
    query.graph({ entity: "seller", fields: ["id", "name"], filters: { id: row.seller_id } }),
    query.graph({
      entity: "piece_review",
      fields: ["kind", "actor_name", "words", "seen", "created_at"],
      filters: { sheet_id: id },
      pagination: { order: { created_at: "ASC" }, skip: 0, take: 100 },
    }),
  ])
  const history = data as ReviewRow[]
  const looked = history.findLast(({ kind }) => kind !== "submitted")?.seen
  const before = looked?.sheet ? { sheet: looked.sheet, pictures: looked.pictures ?? [] } : undefined
  const { title } = textsOf(facts)
  return {
    ...cardOf({ ...row, answers: facts.sheet }, sellers as SellerRow[]),
    state: row.state,
    pictures: row.pictures.map((picture) => sheetPicture(picture, title, BASE_LOCALE).picture),
    differences: differencesOf(before, { sheet: facts.sheet, pictures: row.pictures }),
    history: history.map(({ kind, actor_name, words, created_at }) => ({
      kind,
      actor_name,
      words,
      at: instant(created_at) ?? "",
    })),
  }
}
