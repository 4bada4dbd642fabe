import {
  type SellerAnswer,
  type SellersAnswer,
  sellerAnswerSchema,
  sellersAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { isHandle } from "~/lib/medusa/handle"
import { backend, hotRead, readOrNull } from "~/lib/medusa/index.server"

/** Every cooperative that can be seen. */
export async function readSellers(market: Market): Promise<SellersAnswer> {
  const query = { locale: currentLocale(), currency: market.currency, limit: 100 }
  return await hotRead(`sellers ${query.locale} ${query.currency}`, () =>
    backend({ path: "/store/sellers", schema: sellersAnswerSchema, query }),
  )
}

/** One cooperative, or null when there is none of this handle. */
export async function readSeller(handle: string, market: Market): Promise<SellerAnswer | null> {
  if (!isHandle(handle)) return null
  const query = { locale: currentLocale(), currency: market.currency }
  return await hotRead(`seller ${query.locale} ${query.currency} ${handle}`, () =>
    readOrNull({ path: `/store/sellers/${encodeURIComponent(handle)}`, schema: sellerAnswerSchema, query }),
  )
}
