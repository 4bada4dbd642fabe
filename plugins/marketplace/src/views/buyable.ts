import type { MedusaContainer } from "@medusajs/framework/types"
import { getTotalVariantAvailability } from "@medusajs/framework/utils"
import { isSelling } from "../workflows/seller/seller-status"

export type BuyableProduct = {
  id: string
  handle: string
  title: string
  status: string
  piece?: { seller: { name: string; status: string; paused_until: Date | string | null } } | null
  variants?: { id: string; manage_inventory: boolean; allow_backorder: boolean }[]
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "status",
  "piece.seller.name",
  "piece.seller.status",
  "piece.seller.paused_until",
  "variants.id",
  "variants.manage_inventory",
  "variants.allow_backorder",
]

/** Pieces with whether they can be bought at this moment: on sale, by a seller who sells, and there or made on order. */
export async function readBuyable(
  container: MedusaContainer,
  filters: { id: string[] } | { handle: string },
): Promise<{ product: BuyableProduct; isBuyable: boolean }[]> {
  const query = container.resolve("query")
  const { data } = await query.graph({ entity: "product", fields: FIELDS, filters })
  const products = data as BuyableProduct[]
  const counted = products.flatMap(({ variants = [] }) =>
    variants.filter(({ manage_inventory, allow_backorder }) => manage_inventory && !allow_backorder),
  )
  const stock =
    counted.length > 0
      ? await getTotalVariantAvailability(query, { variant_ids: counted.map(({ id }) => id) })
      : {}
  return products.map((product) => ({
    product,
    isBuyable:
      product.status === "published" &&
      Boolean(product.piece && isSelling(product.piece.seller)) &&
      (product.variants ?? []).some(
        ({ id, manage_inventory, allow_backorder }) =>
          !manage_inventory || allow_backorder || Number(stock[id]?.availability ?? 0) > 0,
      ),
  }))
}
