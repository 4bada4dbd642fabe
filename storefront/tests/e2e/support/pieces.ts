import { type PieceCard, type PieceDetail, pieceAnswerSchema, searchAnswerSchema } from "@hirfa/contracts"
import type { RunningShop } from "./run"

export interface StockedPiece {
  handle: string
  title: string
  seller: string
  sellerName: string
  variantId: string
}

interface Stock {
  /** The piece of each cooperative of which there are most; first the cooperatives that have most. */
  ready: StockedPiece[]
  /** Of each of these there is one in the world. */
  unique: StockedPiece[]
}

const known = new Map<string, Promise<Stock>>()

/** What the seeded shop has, asked once of its own public interface. */
export function stockOf(shop: RunningShop): Promise<Stock> {
  const asked = known.get(shop.url) ?? readStock(shop)
  known.set(shop.url, asked)
  return asked
}

/** Enough of a piece for all tests of a run. */
const PLENTY = 6
const UNIQUE_WANTED = 4

async function readStock(shop: RunningShop): Promise<Stock> {
  const cards = await cardsOf(shop, "availability=ready&sort=newest")
  const pieces = await Promise.all(cards.map(({ handle }) => readPiece(shop, handle)))
  // The page of a piece opens with its first variant that can be bought.
  const there = pieces.filter(({ delivery, variants: [first] }) => delivery && first?.available !== 0)
  const unique = there.filter(({ is_unique }) => is_unique).slice(0, UNIQUE_WANTED)
  const plenty = there.filter((piece) => !piece.is_unique && unitsOf(piece) >= PLENTY)
  const mostFirst = plenty.sort((a, b) => unitsOf(b) - unitsOf(a))
  const sellers = [...new Set(mostFirst.map(({ seller }) => seller.handle))]
  const best = sellers.flatMap((handle) => mostFirst.find(({ seller }) => seller.handle === handle) ?? [])
  return { ready: best.map(stocked), unique: unique.map(stocked) }
}

/**
 * A piece of which a test may buy several: one of the first cooperatives that have most. The last ones have about so many
 * as the tests that take any piece buy of each.
 */
export async function plentifulPiece(shop: RunningShop, at: 2 | 3): Promise<StockedPiece> {
  const piece = (await stockOf(shop)).ready[at]
  if (!piece) throw new Error("The seed has too few pieces that are ready")
  return piece
}

/** The kinds of pieces in the seed: what a page says of a piece must hold for each of them. */
const KINDS = {
  "one that is ready": "availability=ready&sort=price_asc",
  "one of which there is only one": "availability=ready&sort=newest",
  "one in several sizes": "sort=newest",
  "one that is made to order": "availability=made_to_order",
  "one that is sold": "availability=sold",
} as const
export type PieceKind = keyof typeof KINDS
export const PIECE_KINDS = Object.keys(KINDS) as PieceKind[]

/** Some piece of a kind, as the shop answers it to a reader in France. */
export async function pieceOfKind(shop: RunningShop, kind: PieceKind): Promise<PieceDetail> {
  const cards = await cardsOf(shop, KINDS[kind])
  const card = cards.find(
    ({ is_unique, has_price_range }) =>
      (kind !== "one of which there is only one" || is_unique) &&
      (kind !== "one in several sizes" || has_price_range),
  )
  if (!card) throw new Error(`The seed has no piece like this: ${kind}`)
  return await readPiece(shop, card.handle)
}

async function cardsOf(shop: RunningShop, query: string): Promise<PieceCard[]> {
  const ask60 = async (page: number) =>
    searchAnswerSchema.parse(await ask(shop, `/store/search?${query}&country=fr&limit=60&page=${page}`))
  const first = await ask60(1)
  return first.page_count < 2 ? first.pieces : [...first.pieces, ...(await ask60(2)).pieces]
}

async function readPiece(shop: RunningShop, handle: string): Promise<PieceDetail> {
  return pieceAnswerSchema.parse(await ask(shop, `/store/pieces/${handle}?country=fr&currency=eur`)).piece
}

/** What can be bought of the variant that its page opens with. */
function unitsOf({ variants: [first] }: PieceDetail): number {
  return first ? (first.available ?? PLENTY) : 0
}

function stocked({ handle, title, seller, variants: [first] }: PieceDetail): StockedPiece {
  return { handle, title, seller: seller.handle, sellerName: seller.name, variantId: first?.id ?? "" }
}

async function ask(shop: RunningShop, path: string): Promise<unknown> {
  const answer = await fetch(shop.backend + path, { headers: { "x-publishable-api-key": shop.key } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return await answer.json()
}
