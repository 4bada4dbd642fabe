import type { MissingField, Money, Names, PieceSheet, PieceState, SavePieceBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import type { PieceInput } from "../workflows/piece/types"
import type { SheetFacts } from "./facts"
import { sortedVariants, stockOf } from "./from-product"
import { missingFields } from "./missing"
import { namesOfSizes, searchWords } from "./names"
import {
  pieceInputOf,
  pieceRowOf,
  pricesOf,
  productFieldsOf,
  stockWanted,
  textsOf,
  variantFieldsOf,
} from "./piece-input"
import { asPriceInput } from "./prices"
import { nextState } from "./states"

export type WorkDeed = "save" | "publish" | "accept"

type VariantFields = ReturnType<typeof variantFieldsOf> & { metadata?: Record<string, unknown> }

/** What of the shop changes with a piece that is on sale, or was. */
export type ProductChange = {
  product_id: string
  fields: ReturnType<typeof productFieldsOf>
  piece: ReturnType<typeof pieceRowOf> & { id: string; maker_shares: PieceSheet["makers"] }
  variants: { id: string; fields: VariantFields; prices: Money[] | null }[]
  is_counted: boolean
  stock: { variant_id: string; location_id: string; free: number }[]
  size_names: { id: string; value: string }[]
}

export type PiecePlan = {
  id: string
  seller_id: string
  state: PieceState
  is_submitted: boolean
  create: PieceInput | null
  change: ProductChange | null
  texts: { title: Names; description: Names; sizes: Names[] }
  patch: {
    answers: PieceSheet | null
    words: string
    maker_ids: string[]
    review_words?: string | null
    submitted_at?: Date | null
    first_offered_at?: Date | null
  }
}

export type PlanInput = {
  deed: WorkDeed
  facts: SheetFacts
  /** The sheet before the changes. */
  before: PieceSheet
  changes: SavePieceBody
  /** Whether it waits for the operator before it is on sale. */
  needsReview: boolean
  now: Date
}

/**
 * What has to be written so that a deed is done. Pure: same facts, same plan.
 * @throws NOT_ALLOWED when the state does not allow it; INVALID_DATA when something is missing that buyers need
 */
export function planPiece(input: PlanInput): PiecePlan {
  const { deed, facts, needsReview, now } = input
  const { row, sheet, craft, seller } = facts
  const next = nextState(deed, row.state)
  const isSubmitted = deed === "publish" && needsReview
  const state = isSubmitted ? "review" : next
  const isOffered = state === "on_sale"
  if (isOffered || isSubmitted) assertComplete(sheet, row.pictures.length)
  return {
    id: row.id,
    seller_id: seller.id,
    state,
    is_submitted: isSubmitted,
    create: isOffered && !facts.product ? pieceInputOf(facts) : null,
    change: isOffered && facts.product ? productChange(input) : null,
    texts: { ...textsOf(facts), sizes: namesOfSizes(sheet.sizes) },
    patch: {
      answers: isOffered ? null : sheet,
      words: searchWords(sheet, craft?.names),
      maker_ids: sheet.makers.map(({ maker_id }) => maker_id),
      ...(deed === "save" ? {} : { review_words: null }),
      ...(isSubmitted ? { submitted_at: now } : {}),
      ...(isOffered && !row.first_offered_at ? { first_offered_at: now } : {}),
    },
  }
}

/** @throws INVALID_DATA with the fields, so that the page can lead to each */
function assertComplete(sheet: PieceSheet, pictures: number): void {
  const missing: MissingField[] = missingFields(sheet, pictures)
  if (missing.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Before it can be on sale, fill in: ${missing.join(", ")}`,
      "incomplete",
    )
  }
}

function productChange({ facts, before, changes, deed }: PlanInput): ProductChange | null {
  const { product, sheet, seller } = facts
  if (!product?.piece) return null
  const variants = sortedVariants(product)
  const names = namesOfSizes(sheet.sizes)
  const sized = sheet.sizes.flatMap((size, index) => {
    const variant = variants.find(({ id }) => id === size.variant_id)
    return variant ? [{ size, variant, index }] : []
  })
  const isModeNew = before.stock_mode !== sheet.stock_mode || deed !== "save"
  return {
    product_id: product.id,
    fields: productFieldsOf(facts),
    piece: { id: product.piece.id, maker_shares: sheet.makers, ...pieceRowOf(facts) },
    variants: sized.map(({ size, variant, index }) => {
      const old = before.sizes.find(({ variant_id }) => variant_id === variant.id)
      const isFixedNew = JSON.stringify(old?.fixed_prices) !== JSON.stringify(size.fixed_prices)
      const isPriceNew =
        changes.reprice === true || old?.price_mad !== size.price_mad || isFixedNew || deed !== "save"
      const fields = {
        ...variantFieldsOf(sheet, size, names[index]),
        ...(isFixedNew ? { metadata: { ...variant.metadata, fixed_prices: size.fixed_prices ?? null } } : {}),
      }
      return { id: variant.id, fields, prices: isPriceNew ? pricesOf(size, facts) : null }
    }),
    is_counted: sheet.stock_mode !== "to_order",
    stock: sized.flatMap(({ size, variant, index }) => {
      const free = stockWanted(sheet, size)
      const seen = changes.stock_seen?.[index]
      const isChanged = size.stock !== null && changes.sizes !== undefined && size.stock !== seen
      const isWanted = sheet.stock_mode !== "to_order" && (isModeNew || isChanged)
      const location_id = seller.stock_location_id ?? ""
      const isSame = variant.manage_inventory && stockOf(variant, location_id).free === free
      return isWanted && !isSame ? [{ variant_id: variant.id, location_id, free }] : []
    }),
    size_names: sized.flatMap(({ variant, index }) =>
      (variant.options ?? []).slice(0, 1).map(({ id }) => ({ id, value: names[index]?.en ?? "" })),
    ),
  }
}

export function priceInput(prices: Money[] | null) {
  return prices ? { prices: asPriceInput(prices) } : {}
}
