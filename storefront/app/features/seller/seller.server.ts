import {
  type SellerAnswer,
  type SellerCard,
  type SellersAnswer,
  sellerAnswerSchema,
  sellersAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { isHandle } from "~/lib/medusa/handle"
import { backend, hotRead, readOrNull } from "~/lib/medusa/index.server"

/** How many cooperatives stand on a page: rows of two and three come out even. */
export const SELLERS_A_PAGE = 24

interface SellersAsked {
  /** A region's code; all when it is left out. */
  region?: string | undefined
  page?: number
  /** At most 100. */
  limit?: number
}

/** The cooperatives that can be seen, a part of them at a time. */
export async function readSellers(asked: SellersAsked): Promise<SellersAnswer> {
  const { region, page = 1, limit = SELLERS_A_PAGE } = asked
  return await askForSellers({ region, limit, offset: (page - 1) * limit })
}

/** Those of these cooperatives that can be seen, in this order. */
export async function readSellersOf(handles: readonly string[]): Promise<SellerCard[]> {
  if (handles.length === 0) return []
  const { sellers } = await askForSellers({ handle: handles, limit: handles.length })
  return sellers.toSorted((a, b) => handles.indexOf(a.handle) - handles.indexOf(b.handle))
}

interface Which {
  limit: number
  offset?: number
  region?: string | undefined
  handle?: readonly string[]
}

async function askForSellers(which: Which): Promise<SellersAnswer> {
  const query = { locale: currentLocale(), ...which }
  return await hotRead(`sellers ${JSON.stringify(query)}`, () =>
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
