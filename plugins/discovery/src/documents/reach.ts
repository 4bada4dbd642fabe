import { BATCH } from "./pages"
import type { Query } from "./query"

/** Pieces of a seller, of a family, or both; a null means any. */
export type Reach = { seller_id: string | null; family_code: string | null }

/** The products of pieces in reach, in batches. What reaches everything makes the others needless. */
export async function* piecesInReach(query: Query, reaches: readonly Reach[]): AsyncGenerator<string[]> {
  const all = reaches.find(({ seller_id, family_code }) => seller_id === null && family_code === null)
  for (const reach of all ? [all] : reaches) yield* productsInReach(query, reach)
}

async function* productsInReach(query: Query, { seller_id, family_code }: Reach): AsyncGenerator<string[]> {
  let last: string | undefined
  for (;;) {
    const { data } = await query.graph({
      entity: "piece",
      fields: ["id", "product_id"],
      filters: {
        ...(seller_id === null ? {} : { seller_id }),
        ...(family_code === null ? {} : { family_code }),
        ...(last ? { id: { $gt: last } } : {}),
      },
      pagination: { order: { id: "ASC" }, skip: 0, take: BATCH },
    })
    const rows: { id: string; product_id: string }[] = data
    if (rows.length > 0) yield rows.map(({ product_id }) => product_id)
    last = rows.at(-1)?.id
    if (rows.length < BATCH) return
  }
}
