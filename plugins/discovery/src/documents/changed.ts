import { certificateRegister } from "./certificates"
import { distinct } from "./distinct"
import { batches } from "./pages"
import { type ChangedKind, productsOf } from "./products-of"
import type { Query } from "./query"

const NO_END = 1_000_000

/** Whatever a document is made of, and what of it an id names. */
const CHANGING: readonly (readonly [entity: string, kind: ChangedKind])[] = [
  ["product", "products"],
  ["product_variant", "variants"],
  ["product_option", "options"],
  ["product_option_value", "optionValues"],
  ["price", "prices"],
  ["inventory_level", "inventoryLevels"],
  ["shipping_option", "shippingOptions"],
  ["translation", "translations"],
  ["seller", "sellers"],
  ["piece", "pieces"],
  ["maker", "makers"],
  ["maker_share", "makerShares"],
  ["craft", "crafts"],
]

/** The products of whose documents something changed while a reindex ran, in batches; also what was deleted then. */
export async function* changedSince(query: Query, since: Date): AsyncGenerator<string[]> {
  const found = await Promise.all(
    CHANGING.map(async ([entity, kind]) => productsOf[kind](query, await idsSince(query, entity, since))),
  )
  yield* batches(distinct([...found.flat(), ...(await newlyCertified(query, since))]))
}

async function newlyCertified(query: Query, since: Date): Promise<string[]> {
  const holders = await certificateRegister()?.holdersChangedSince(since)
  if (!holders) return []
  return [...holders.product_ids, ...(await productsOf.sellers(query, holders.seller_ids))]
}

async function idsSince(query: Query, entity: string, since: Date): Promise<string[]> {
  const { data } = await query.graph({
    entity,
    fields: ["id"],
    filters: { updated_at: { $gte: since } },
    pagination: { order: { id: "ASC" }, skip: 0, take: NO_END },
    withDeleted: true,
  })
  return data.map((row: { id: string }) => row.id)
}
