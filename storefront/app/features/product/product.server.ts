import { type PieceAnswer, pieceAnswerSchema } from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { isHandle } from "~/lib/medusa/handle"
import { hotRead, readOrNull } from "~/lib/medusa/index.server"

/** One piece with its related pieces, or null when there is none of this handle. */
export async function readPiece(handle: string, market: Market): Promise<PieceAnswer | null> {
  if (!isHandle(handle)) return null
  const locale = currentLocale()
  const { country, currency } = market
  return await hotRead(`piece ${locale} ${currency} ${country} ${handle}`, () =>
    readOrNull({
      path: `/store/pieces/${encodeURIComponent(handle)}`,
      schema: pieceAnswerSchema,
      query: { locale, currency, country },
    }),
  )
}
