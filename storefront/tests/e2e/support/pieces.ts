import { type PieceCard, pieceAnswerSchema, searchAnswerSchema } from "@hirfa/contracts"
import type { RunningShop } from "./run"

export interface StockedPiece {
  handle: string
  title: string
  seller: string
  sellerName: string
  variantId: string
}

interface Stock {
  /** There in numbers, each of another cooperative. */
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
  const cards = await readyCards(shop)
  const stock: Stock = { ready: [], unique: [] }
  for (const card of cards) {
    const list = card.is_unique ? stock.unique : stock.ready
    const isWanted = card.is_unique
      ? list.length < UNIQUE_WANTED
      : list.every(({ seller }) => seller !== card.seller.handle)
    if (!isWanted) continue
    const piece = await readPiece(shop, card)
    if (piece) list.push(piece)
  }
  return stock
}

async function readyCards(shop: RunningShop): Promise<PieceCard[]> {
  const first = searchAnswerSchema.parse(
    await ask(shop, "/store/search?availability=ready&limit=60&sort=newest"),
  )
  if (first.page_count < 2) return first.pieces
  const path = "/store/search?availability=ready&limit=60&sort=newest&page=2"
  return [...first.pieces, ...searchAnswerSchema.parse(await ask(shop, path)).pieces]
}

async function readPiece(shop: RunningShop, card: PieceCard): Promise<StockedPiece | null> {
  const { piece } = pieceAnswerSchema.parse(
    await ask(shop, `/store/pieces/${card.handle}?country=fr&currency=eur`),
  )
  // The page of a piece opens with its first variant that can be bought.
  const [variant] = piece.variants
  const isThere =
    variant && (card.is_unique ? variant.available === 1 : (variant.available ?? PLENTY) >= PLENTY)
  if (!isThere || piece.delivery === null) return null
  const { handle, title, seller } = card
  return { handle, title, seller: seller.handle, sellerName: seller.name, variantId: variant.id }
}

async function ask(shop: RunningShop, path: string): Promise<unknown> {
  const answer = await fetch(shop.backend + path, { headers: { "x-publishable-api-key": shop.key } })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
  return await answer.json()
}
