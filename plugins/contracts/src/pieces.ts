import { z } from "zod"
import { certificateSchema } from "./certificates"
import { currencySchema, moneySchema } from "./money"
import { openPriceSchema } from "./open-price"
import { pictureSchema } from "./pictures"

export const AVAILABILITIES = ["ready", "made_to_order", "sold"] as const
export const availabilitySchema = z.enum(AVAILABILITIES)
export type Availability = z.infer<typeof availabilitySchema>

/** A code with its name in the reader's language. */
export const termSchema = z.object({ code: z.string(), name: z.string() })
export type Term = z.infer<typeof termSchema>

export const daysSchema = z.object({
  min: z.int().min(0),
  max: z.int().min(0),
})
export type Days = z.infer<typeof daysSchema>

/** All a card of the listing shows; one search document answers it. */
export const pieceCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  family: termSchema,
  picture: pictureSchema.nullable(),
  seller: z.object({ handle: z.string(), name: z.string(), place: z.string() }),
  /** The lowest price of its variants in the asked currency; null when it is not sold in that currency. */
  price: moneySchema.nullable(),
  /** True when variants differ in price: the card says "from". */
  has_price_range: z.boolean(),
  availability: availabilitySchema,
  is_unique: z.boolean(),
  lead_time: daysSchema.nullable(),
})
export type PieceCard = z.infer<typeof pieceCardSchema>

export const pieceVariantSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** Option title to value, for example { Size: "170 x 240 cm" }, both in the reader's language. */
  options: z.array(z.object({ title: z.string(), value: z.string() })),
  price: moneySchema.nullable(),
  /** Pieces that can be bought now; null when made to order without a bound. */
  available: z.int().min(0).nullable(),
  /** Millimetres; null where it has no meaning. */
  size: z.object({
    length: z.int().nullable(),
    width: z.int().nullable(),
    height: z.int().nullable(),
  }),
  /** Grams. */
  weight: z.int().nullable(),
})
export type PieceVariant = z.infer<typeof pieceVariantSchema>

/** What delivery of one piece costs and when it comes, to the asked country. */
export const deliveryEstimateSchema = z.object({
  price: moneySchema,
  days: daysSchema,
})
export type DeliveryEstimate = z.infer<typeof deliveryEstimateSchema>

export const pieceDetailSchema = pieceCardSchema.extend({
  /** False while its seller makes a pause: the page can be read, the piece not bought. */
  is_for_sale: z.boolean(),
  /** False where the law of the reader's country asks for something that the piece does not have. */
  is_offered_there: z.boolean(),
  description: z.string(),
  care: z.string().nullable(),
  pictures: z.array(pictureSchema),
  craft: termSchema.nullable(),
  technique: termSchema.nullable(),
  materials: z.array(termSchema),
  region: termSchema.nullable(),
  city: z.string().nullable(),
  /** Six digits of the Harmonised System. */
  hs_code: z.string().nullable(),
  makers: z.array(
    z.object({
      name: z.string(),
      craft: z.string().nullable(),
      /** Her part of what stays with the cooperative. */
      percent: z.int().nullable(),
    }),
  ),
  /** Its own, and those of its cooperative that speak for its pieces; each was checked by the operator. */
  certificates: z.array(certificateSchema),
  /** How the lowest price divides, with the tax of the reader's country; null when it is not sold in her currency. */
  open_price: openPriceSchema.nullable(),
  variants: z.array(pieceVariantSchema),
  /** Null when the country of the buyer is not served by this cooperative. */
  delivery: deliveryEstimateSchema.nullable(),
  created_at: z.string(),
  updated_at: z.string(),
})
export type PieceDetail = z.infer<typeof pieceDetailSchema>

/** Answer of `GET /store/pieces/:handle`. */
export const pieceAnswerSchema = z.object({
  piece: pieceDetailSchema,
  /** From the same hands. */
  related: z.array(pieceCardSchema),
  /** From other hands: of the same craft, then of the same family and region. */
  similar: z.array(pieceCardSchema),
})
export type PieceAnswer = z.infer<typeof pieceAnswerSchema>

export const SORTS = ["relevance", "newest", "price_asc", "price_desc"] as const
export const FACETS = [
  "family",
  "colour",
  "material",
  "technique",
  "size",
  "region",
  "place",
  "seller",
  "certificate",
  "availability",
] as const
export type Facet = (typeof FACETS)[number]

/** The parameter in which the values of a facet are looked through by their names. */
export function findName<Name extends Facet>(facet: Name): `find_${Name}` {
  return `find_${facet}`
}
const findSchema = z.string().max(40).optional()

/** What a search can count beside the pieces it finds. */
export const COUNTS = [...FACETS, "price"] as const
export type Count = (typeof COUNTS)[number]

/** Query string of `GET /store/search`. Facets repeat (`family=wood&family=leather`). Prices are whole major units. */
export const searchQuerySchema = z.object({
  q: z.string().max(200).optional(),
  locale: z.enum(["en", "fr", "ar"]).default("en"),
  currency: currencySchema.default("eur"),
  /** ISO 3166-1: leaves out what may not be offered there. */
  country: z
    .string()
    .regex(/^[a-zA-Z]{2}$/, "must be the two letters of a country, as fr")
    .optional(),
  family: z.array(z.string()).optional(),
  technique: z.array(z.string()).optional(),
  material: z.array(z.string()).optional(),
  colour: z.array(z.string()).optional(),
  size: z.array(z.string()).optional(),
  region: z.array(z.string()).optional(),
  /** Town in which it is made. */
  place: z.array(z.string()).optional(),
  seller: z.array(z.string()).optional(),
  /** Code of the scheme of a certificate that holds. */
  certificate: z.array(z.string()).optional(),
  availability: z.array(availabilitySchema).optional(),
  /** A part of a name: of that facet only the values that hold it are answered, and those that are chosen. */
  find_family: findSchema,
  find_technique: findSchema,
  find_material: findSchema,
  find_colour: findSchema,
  find_size: findSchema,
  find_region: findSchema,
  find_place: findSchema,
  find_seller: findSchema,
  find_certificate: findSchema,
  find_availability: findSchema,
  /** What is counted, or `none`; all of it when this is left out. What is not counted is answered empty. */
  counts: z.array(z.enum([...COUNTS, "none"])).optional(),
  /** ISO 3166-1: only what its cooperative ships there. */
  ships_to: z
    .string()
    .regex(/^[a-zA-Z]{2}$/, "must be the two letters of a country, as fr")
    .optional(),
  price_min: z.coerce.number().int().min(0).optional(),
  price_max: z.coerce.number().int().min(0).optional(),
  sort: z.enum(SORTS).default("relevance"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  limit: z.coerce.number().int().min(1).max(60).default(24),
})
export type SearchQuery = z.infer<typeof searchQuerySchema>

export const facetValueSchema = z.object({
  code: z.string(),
  name: z.string(),
  count: z.int(),
})
export type FacetValue = z.infer<typeof facetValueSchema>

/** What the words of a search were understood to ask beside what a thing is: shown as a chip that can be taken away. */
export const understoodSchema = z.object({
  kind: z.enum(["price", "colour", "availability", "place"]),
  /** As the reader wrote it. */
  said: z.string(),
  /** The search without it. */
  rest: z.string(),
})
export type Understood = z.infer<typeof understoodSchema>

/** Answer of `GET /store/search`. Each facet is counted without itself, so that its other values can be added. */
export const searchAnswerSchema = z.object({
  pieces: z.array(pieceCardSchema),
  count: z.int(),
  page: z.int(),
  page_count: z.int(),
  facets: z.record(z.enum(FACETS), z.array(facetValueSchema)),
  /** Facets that have more values than these, the most frequent; `find_…` looks through all of them. */
  facets_cut: z.array(z.enum(FACETS)),
  /** Lowest and highest price, in minor units, of what the query finds without its price bounds. */
  price_range: z
    .object({
      min: z.int(),
      max: z.int(),
      /** How many pieces cost from `from` up to, not with, `to`, whole major units; the last band has no end. */
      bands: z.array(z.object({ from: z.int(), to: z.int().nullable(), count: z.int() })),
    })
    .nullable(),
  understood: z.array(understoodSchema),
  /** When nothing was found: near matches, and the words of the query that were dropped to find them. */
  near: z.object({ dropped: z.array(z.string()), pieces: z.array(pieceCardSchema) }).nullable(),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
