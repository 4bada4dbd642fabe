import { distinct } from "./distinct"
import type { Query } from "./query"

type Resolve = (query: Query, ids: readonly string[]) => Promise<string[]>
export type ChangedKind =
  | "products"
  | "variants"
  | "options"
  | "optionValues"
  | "prices"
  | "inventoryLevels"
  | "shippingOptions"
  | "translations"
  | "sellers"
  | "pieces"
  | "makers"
  | "makerShares"
  | "crafts"

/** Ids of the products whose documents a change of something else touches. Each costs a fixed number of statements. */
export const productsOf: Readonly<Record<ChangedKind, Resolve>> = {
  products: async (_, ids) => [...ids],
  variants: (query, ids) =>
    values(query, { entity: "product_variant", field: "product_id", filters: { id: ids } }),
  options: (query, ids) =>
    values(query, { entity: "product", field: "id", filters: { options: { id: ids } } }),
  optionValues: async (query, ids) => {
    const variants = await values(query, {
      entity: "product_variant",
      field: "id",
      filters: { options: { id: ids } },
    })
    return productsOf.variants(query, variants)
  },
  prices: async (query, ids) => {
    const sets = await values(query, { entity: "price", field: "price_set_id", filters: { id: ids } })
    const variants = await values(query, {
      entity: "product_variant_price_set",
      field: "variant_id",
      filters: { price_set_id: sets },
    })
    const options = await values(query, {
      entity: "shipping_option_price_set",
      field: "shipping_option_id",
      filters: { price_set_id: sets },
    })
    return [
      ...(await productsOf.variants(query, variants)),
      ...(await productsOf.shippingOptions(query, options)),
    ]
  },
  inventoryLevels: async (query, ids) => {
    const items = await values(query, {
      entity: "inventory_level",
      field: "inventory_item_id",
      filters: { id: ids },
    })
    const variants = await values(query, {
      entity: "product_variant_inventory_item",
      field: "variant_id",
      filters: { inventory_item_id: items },
    })
    return productsOf.variants(query, variants)
  },
  shippingOptions: async (query, ids) => {
    const profiles = await values(query, {
      entity: "shipping_option",
      field: "shipping_profile_id",
      filters: { id: ids },
    })
    const sellers = await values(query, {
      entity: "seller",
      field: "id",
      filters: { shipping_profile_id: profiles },
    })
    return productsOf.sellers(query, sellers)
  },
  translations: async (query, ids) => {
    if (ids.length === 0) return []
    const { data } = await query.graph({
      entity: "translation",
      fields: ["id", "reference", "reference_id"],
      filters: { id: [...ids] },
      withDeleted: true,
    })
    const rows: { reference: string; reference_id: string }[] = data
    const found = await Promise.all(
      Object.entries(TRANSLATED).map(([reference, kind]) => {
        const of = rows.filter((row) => row.reference === reference).map((row) => row.reference_id)
        return productsOf[kind](query, distinct(of))
      }),
    )
    return found.flat()
  },
  sellers: (query, ids) =>
    values(query, { entity: "piece", field: "product_id", filters: { seller_id: ids } }),
  pieces: (query, ids) => values(query, { entity: "piece", field: "product_id", filters: { id: ids } }),
  makers: async (query, ids) => {
    const pieces = await values(query, {
      entity: "maker_share",
      field: "piece_id",
      filters: { maker_id: ids },
    })
    return productsOf.pieces(query, pieces)
  },
  makerShares: async (query, ids) => {
    const pieces = await values(query, { entity: "maker_share", field: "piece_id", filters: { id: ids } })
    return productsOf.pieces(query, pieces)
  },
  crafts: async (query, ids) => {
    const codes = await values(query, { entity: "craft", field: "code", filters: { id: ids } })
    return values(query, { entity: "piece", field: "product_id", filters: { craft_code: codes } })
  },
}

/** Entities whose texts stand in a document, by the name that the Translation Module has for them. */
const TRANSLATED: Readonly<Record<string, ChangedKind>> = {
  product: "products",
  product_variant: "variants",
  product_option: "options",
  product_option_value: "optionValues",
  seller: "sellers",
  piece: "pieces",
  maker: "makers",
}

type Filters = Readonly<Record<string, readonly string[] | Readonly<Record<string, readonly string[]>>>>

/** Deleted rows are read too: they still say whose they were. */
async function values(
  query: Query,
  { entity, field, filters }: { entity: string; field: string; filters: Filters },
): Promise<string[]> {
  if (Object.values(filters).some((wanted) => Object.values(wanted).flat().length === 0)) return []
  const { data } = await query.graph({
    entity,
    fields: ["id", field],
    filters: { ...filters },
    withDeleted: true,
  })
  return distinct(data.map((row: Readonly<Record<string, string | null>>) => row[field]))
}
