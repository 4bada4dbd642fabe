import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isSelling } from "../seller/seller-status"

type VariantRow = {
  id: string
  product?: {
    title: string
    status: string
    piece?: { seller?: { name: string; status: string; paused_until?: Date | string | null } | null } | null
  } | null
}

/** The most of one thing that one cart may hold: a season's order goes to the trade desk. */
const MOST_OF_ONE = 999

/**
 * Refuses lines that may not be put in a cart.
 * @throws INVALID_DATA for a quantity that is no whole number from 1 to 999; NOT_ALLOWED for what is not on sale now
 */
export async function assertSellableVariants(
  container: MedusaContainer,
  lines: readonly { variant_id?: string | null; quantity?: unknown }[],
): Promise<void> {
  for (const { quantity } of lines) assertQuantity(quantity)
  const ids = [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))]
  if (ids.length === 0) return
  const { data } = await container.resolve("query").graph({
    entity: "variant",
    fields: [
      "id",
      "product.title",
      "product.status",
      "product.piece.seller.name",
      "product.piece.seller.status",
      "product.piece.seller.paused_until",
    ],
    filters: { id: ids },
  })
  for (const { product } of data as VariantRow[]) {
    const seller = product?.piece?.seller
    if (!seller || product.status !== "published") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `"${product?.title ?? "This piece"}" is not on sale`,
      )
    }
    if (!isSelling(seller)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `"${product.title}" is not on sale now: ${seller.name} has paused its shop`,
      )
    }
  }
}

function assertQuantity(quantity: unknown): void {
  const number = Number(quantity)
  if (!Number.isInteger(number) || number < 1 || number > MOST_OF_ONE) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `quantity must be a whole number from 1 to ${MOST_OF_ONE}`,
    )
  }
}
