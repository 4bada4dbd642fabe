import { loadTranslations } from "../documents/load"
import { translator } from "../documents/translate"
import type { InsightSource } from "./source"

export interface PieceRow {
  product_id: string
  /** As it was called when it was sold. */
  product_title?: string | null
}

/** Says of pieces what they are called in the reader's language and where they are; two statements, however many. */
export async function titled<Row extends PieceRow>(
  { query, locale }: InsightSource,
  rows: readonly Row[],
): Promise<(Omit<Row, "product_title"> & { handle: string | null; title: string })[]> {
  const ids = rows.map(({ product_id }) => product_id)
  if (ids.length === 0) return []
  const [{ data }, translations] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "handle", "title"], filters: { id: ids } }),
    loadTranslations(query, ids),
  ])
  const products = new Map(
    data.map((product: { id: string; handle: string; title: string }) => [product.id, product]),
  )
  const translate = translator(translations)
  return rows.map(({ product_title, ...row }) => {
    const product = products.get(row.product_id)
    const base = product?.title ?? product_title ?? ""
    const title = translate(row.product_id, "title", base)[locale]
    return { ...row, handle: product?.handle ?? null, title }
  })
}
