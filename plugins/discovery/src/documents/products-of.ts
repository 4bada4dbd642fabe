import type { Query } from "./query"

/** Ids of the products that a change of something else touches. Each costs a fixed number of statements. */
export const productsOf = {
  variants: (query: Query, ids: readonly string[]) =>
    rows(query, { entity: "product_variant", field: "product_id", filters: { id: ids }, withDeleted: true }),

  pieces: (query: Query, ids: readonly string[]) =>
    rows(query, { entity: "piece", field: "product_id", filters: { id: ids } }),

  sellers: (query: Query, ids: readonly string[]) =>
    rows(query, { entity: "piece", field: "product_id", filters: { seller_id: ids } }),

  makers: async (query: Query, ids: readonly string[]) => {
    const pieces = await rows(query, { entity: "maker_share", field: "piece_id", filters: { maker_id: ids } })
    return productsOf.pieces(query, pieces)
  },

  inventoryItems: async (query: Query, ids: readonly string[]) => {
    const variants = await rows(query, {
      entity: "product_variant_inventory_item",
      field: "variant_id",
      filters: { inventory_item_id: ids },
    })
    return productsOf.variants(query, variants)
  },

  inventoryLevels: async (query: Query, ids: readonly string[]) =>
    productsOf.inventoryItems(
      query,
      await rows(query, {
        entity: "inventory_level",
        field: "inventory_item_id",
        filters: { id: ids },
        withDeleted: true,
      }),
    ),

  reservations: async (query: Query, ids: readonly string[]) =>
    productsOf.inventoryItems(
      query,
      await rows(query, {
        entity: "reservation",
        field: "inventory_item_id",
        filters: { id: ids },
        withDeleted: true,
      }),
    ),

  shippingOptions: async (query: Query, ids: readonly string[]) => {
    const profiles = await rows(query, {
      entity: "shipping_option",
      field: "shipping_profile_id",
      filters: { id: ids },
      withDeleted: true,
    })
    const sellers = await rows(query, {
      entity: "seller",
      field: "id",
      filters: { shipping_profile_id: profiles },
    })
    return productsOf.sellers(query, sellers)
  },
}

interface Lookup {
  entity: string
  field: string
  filters: Record<string, readonly string[]>
  /** What was deleted still says whose it was. */
  withDeleted?: boolean
}

async function rows(query: Query, { entity, field, filters, withDeleted }: Lookup): Promise<string[]> {
  if (Object.values(filters).some((ids) => ids.length === 0)) return []
  const { data } = await query.graph({
    entity,
    fields: ["id", field],
    filters,
    ...(withDeleted ? { withDeleted } : {}),
  })
  const values = data.map((row: Record<string, unknown>) => row[field])
  return [...new Set<string>(values.filter((value: unknown): value is string => typeof value === "string"))]
}
