import { z } from "zod"
import { COMMISSION_MODULE } from "./modules"
import { type Currency, moneySchema } from "./money"

/** How the lowest price of a piece divides, by the rules of today. The parts add up to it; delivery is said apart. */
export const openPriceSchema = z.object({
  price: moneySchema,
  /** What stays with the cooperative, and so with its makers. */
  seller: moneySchema,
  platform: moneySchema,
  payment: moneySchema,
  tax: moneySchema,
})
export type OpenPrice = z.infer<typeof openPriceSchema>

/** The parts of one price, in minor units, in the order of `openPriceSchema`. */
export type OpenPriceParts = { seller: number; platform: number; payment: number; tax: number }

/** How a price divides in each currency, by the tax in it (basis points). */
export type OpenPrices = Partial<Record<Currency, Readonly<Record<string, OpenPriceParts>>>>

/** What a document is made of that others may add to. */
export type ContributedPiece = {
  product_id: string
  seller_id: string
  family_code: string
  /** The lowest price in each currency, in minor units. */
  prices: Partial<Record<Currency, number>>
}

export type PieceContribution = { open_prices: OpenPrices }

/**
 * A module that adds to the search documents of pieces what only its plugin can reckon. Discovery asks those named below,
 * if they are there, once a batch; so the page of a piece needs no second call, and neither plugin knows the other.
 */
export interface PieceContributor {
  contributeToPieces(
    pieces: readonly ContributedPiece[],
    /** The taxes that may be in a price, in basis points. */
    taxes: readonly number[],
  ): Promise<ReadonlyMap<string, PieceContribution>>
}

/** Keys of the modules that are asked. */
export const PIECE_CONTRIBUTORS: readonly string[] = [COMMISSION_MODULE]
