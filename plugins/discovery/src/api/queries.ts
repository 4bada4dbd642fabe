import { currencySchema, FACETS, LOCALES, searchQuerySchema } from "@hirfa/contracts"
import { z } from "zod"

/** Postgres takes no NUL, and no name or handle of ours holds a control character. */
const plainText = z.string().max(100).refine(isPlain, "holds a control character: leave it out")
const code = plainText.min(1)
const codes = z.array(code).max(50).optional()

const reader = {
  locale: z.enum(LOCALES).default("en"),
  currency: z.preprocess(
    (value) => (typeof value === "string" ? value.toLowerCase() : value),
    currencySchema.default("eur"),
  ),
}

/** The wire's query, with what no code or search can hold refused. */
export const searchQuery = searchQuerySchema.extend({
  family: codes,
  technique: codes,
  material: codes,
  colour: codes,
  size: codes,
  region: codes,
  place: codes,
  seller: codes,
  certificate: codes,
})
export const SEARCH_LISTS = [...FACETS, "counts"] as const

export const pieceQuery = z.object({
  ...reader,
  /** ISO 3166-1, two letters. */
  country: z
    .string()
    .regex(/^[a-z]{2}$/i, "must be the two letters of a country, as fr")
    .transform((country) => country.toLowerCase())
    .optional(),
})
export type PieceQuery = z.infer<typeof pieceQuery>

export const suggestionsQuery = z.object({ locale: reader.locale, q: plainText })
export type SuggestionsQuery = z.infer<typeof suggestionsQuery>

export const sellerQuery = z.object(reader)
export type SellerQuery = z.infer<typeof sellerQuery>

export const sellersQuery = z.object({
  ...reader,
  region: code.optional(),
  /** Only these, as far as they can be seen. */
  handle: z.array(code).max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(60),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
export const SELLERS_LISTS = ["handle"]
export type SellersQuery = z.infer<typeof sellersQuery>

/** A text without control characters: Postgres takes no NUL, and no handle of ours holds one. */
export function isPlain(text: string): boolean {
  return !/\p{Cc}/u.test(text)
}
