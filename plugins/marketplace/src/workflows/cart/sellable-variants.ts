import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { isSelling } from "../seller/seller-status"
import { isOfferedIn } from "./offered-there"

/** A variant with what decides whether it may be put into a cart. */
export type SellableVariant = {
  id: string
  product?: {
    title: string
    status: string
    piece?: {
      is_made_to_order: boolean
      capacity?: number | null
      withheld_markets?: string[] | null
      seller?: { name: string; status: string; paused_until?: Date | string | null } | null
    } | null
  } | null
}

type CartLine = { variant_id?: string | null; quantity?: unknown }

/** The most of one thing that one cart may hold: a season's order goes to the trade desk. */
const MOST_OF_ONE = 999

export const sellableVariantFields = [
  "id",
  "product.title",
  "product.status",
  "product.piece.is_made_to_order",
  "product.piece.capacity",
  "product.piece.withheld_markets",
  "product.piece.seller.name",
  "product.piece.seller.status",
  "product.piece.seller.paused_until",
]

/**
 * Refuses lines that may not be put in a cart.
 * @param country where they go, as far as it is known
 * @throws INVALID_DATA for a quantity that is no whole number from 1 to 999; NOT_ALLOWED for what is not on sale now or there
 */
export async function assertSellableVariants(
  container: MedusaContainer,
  lines: readonly CartLine[],
  country?: string,
): Promise<void> {
  assertQuantities(lines)
  const ids = [...new Set(lines.flatMap(({ variant_id }) => variant_id ?? []))]
  if (ids.length === 0) return
  const { data } = await container
    .resolve("query")
    .graph({ entity: "variant", fields: sellableVariantFields, filters: { id: ids } })
  assertSellable(data as SellableVariant[], lines, country)
}

/**
 * As `assertSellableVariants`, of variants that were read.
 * @param lines how many of each the cart will hold, which may be more than can be asked for at once
 */
export function assertSellable(
  variants: readonly SellableVariant[],
  lines: readonly CartLine[],
  country: string | undefined,
): void {
  for (const { id, product } of variants) {
    const problem = problemOf(product, country)
    if (problem) {
      const title = product?.title ?? "This piece"
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `"${title}" ${problem}`)
    }
    const quantities = lines
      .filter(({ variant_id }) => variant_id === id)
      .map(({ quantity }) => Number(quantity))
    assertCapacity(product, Math.max(0, ...quantities))
  }
}

function problemOf(product: SellableVariant["product"], country: string | undefined): string | undefined {
  const seller = product?.piece?.seller
  if (!seller || product.status !== "published") return "is not on sale"
  if (!isSelling(seller)) return `is not on sale now: ${seller.name} has paused its shop`
  if (!isOfferedIn(product.piece, country)) return "is not offered in your country"
  return undefined
}

function assertCapacity(product: SellableVariant["product"], quantity: number): void {
  const { is_made_to_order, capacity } = product?.piece ?? {}
  if (!is_made_to_order || !capacity || quantity <= capacity) return
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `"${product?.title}" is made to order, at most ${capacity} at once: lower the quantity`,
  )
}

/** @throws INVALID_DATA for a quantity that is no whole number from 1 to 999 */
export function assertQuantities(lines: readonly CartLine[]): void {
  for (const { quantity } of lines) {
    const number = Number(quantity)
    if (Number.isInteger(number) && number >= 1 && number <= MOST_OF_ONE) continue
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `quantity must be a whole number from 1 to ${MOST_OF_ONE}`,
    )
  }
}
