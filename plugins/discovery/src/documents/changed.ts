import { distinct } from "./distinct"
import { batches } from "./pages"
import { productsOf } from "./products-of"
import type { Query } from "./query"

const NO_END = 1_000_000

/** The products that changed while a reindex ran, in batches: by themselves, their piece, their seller or their stock. */
export async function* changedSince(query: Query, since: Date): AsyncGenerator<string[]> {
  const recent = { updated_at: { $gte: since } }
  const [products, pieces, sellers, levels] = await Promise.all([
    idsOf(query, "product", recent, true),
    idsOf(query, "piece", recent),
    idsOf(query, "seller", recent),
    idsOf(query, "inventory_level", recent),
  ])
  const ids = [
    ...products,
    ...(await productsOf.pieces(query, pieces)),
    ...(await productsOf.sellers(query, sellers)),
    ...(await productsOf.inventoryLevels(query, levels)),
  ]
  yield* batches(distinct(ids))
}

async function idsOf(
  query: Query,
  entity: string,
  filters: Record<string, unknown>,
  withDeleted = false,
): Promise<string[]> {
  const { data } = await query.graph({
    entity,
    fields: ["id"],
    filters,
    pagination: { order: { id: "ASC" }, skip: 0, take: NO_END },
    ...(withDeleted ? { withDeleted } : {}),
  })
  return data.map((row: { id: string }) => row.id)
}
