import { z } from "zod"
import { DESTINATION_NEEDS } from "./destinations"
import { LOCALES } from "./locales"
import { currencySchema, moneySchema } from "./money"
import { pictureSchema } from "./pictures"
import { termSchema } from "./pieces"

/** `review`: handed in, waits for the operator. A piece on sale of which none is left is listed as `sold`. */
export const PIECE_STATES = ["draft", "review", "on_sale", "archived"] as const
export type PieceState = (typeof PIECE_STATES)[number]
export const PIECE_TABS = ["draft", "on_sale", "sold", "archived"] as const
export type PieceTab = (typeof PIECE_TABS)[number]

/** One of a kind, some of the same, or made when it is ordered. */
export const STOCK_MODES = ["one", "several", "to_order"] as const
export type StockMode = (typeof STOCK_MODES)[number]
export const FOOD_CONTACTS = ["yes", "decorative_only", "untested"] as const

/** Fibres by their official names (Regulation (EU) 1007/2011, Annex I): "sabra" or "cactus silk" is viscose there. */
export const FIBRES = [
  "wool",
  "cotton",
  "silk",
  "linen",
  "hemp",
  "jute",
  "sisal",
  "alpaca",
  "camel",
  "goat",
  "viscose",
  "modal",
  "lyocell",
  "acrylic",
  "polyester",
  "polyamide",
  "elastane",
  "metal",
  "other",
  "unspecified",
] as const
export const MOST_PICTURES = 12
/** Up to half a kilogram, up to two, up to ten. */
export const WEIGHT_CLASSES = ["light", "medium", "heavy"] as const
export type WeightClass = (typeof WEIGHT_CLASSES)[number]

const code = z.string().min(1).max(80)
const texts = (longest: number) => z.partialRecord(z.enum(LOCALES), z.string().trim().max(longest))
/** Centimetres with one decimal at most. */
const centimetres = z.number().min(0.1).max(2_000).multipleOf(0.1).nullable()
const percent = z.int().min(1).max(100)

const sizeSchema = z
  .object({
    /** Of a piece that was on sale; null of a new one. */
    variant_id: z.string().nullable(),
    length_cm: centimetres,
    width_cm: centimetres,
    height_cm: centimetres,
    weight_g: z.int().min(1).max(500_000).nullable(),
    /** Centimes that the cooperative asks. */
    price_mad: z.int().min(100).max(100_000_000).nullable(),
    /** Minor units of prices that do not follow the rate of the day, where the seller fixed some. */
    fixed_prices: z
      .partialRecord(currencySchema.exclude(["mad"]), z.int().min(1).max(100_000_000))
      .optional(),
    /** How many there are to sell; without a meaning for what is made to order. */
    stock: z.int().min(0).max(10_000).nullable(),
  })
  .strict()
export type PieceSize = z.infer<typeof sizeSchema>

/** All that the atelier asks of a piece beside its pictures; a draft may lack any of it. */
export const pieceSheetSchema = z
  .object({
    craft: code.nullable(),
    title: texts(120),
    description: texts(4_000),
    technique: code.nullable(),
    materials: z.array(code).max(8),
    hs_code: z
      .string()
      .regex(/^\d{6}$/, "has six digits")
      .nullable(),
    sizes: z.array(sizeSchema).min(1).max(30),
    stock_mode: z.enum(STOCK_MODES),
    lead_days_min: z.int().min(1).max(365).nullable(),
    lead_days_max: z.int().min(1).max(365).nullable(),
    /** How many can be made at once. */
    capacity: z.int().min(1).max(1_000).nullable(),
    makers: z.array(z.object({ maker_id: code, percent }).strict()).max(30),
    composition: z.array(z.object({ fibre: z.enum(FIBRES), percent }).strict()).max(8),
    food_contact: z.enum(FOOD_CONTACTS).nullable(),
    /** Laboratory, number and date of the report that allows `yes`. */
    food_report: z.string().trim().max(200).nullable(),
  })
  .strict()
export type PieceSheet = z.infer<typeof pieceSheetSchema>

/** Body of `POST /vendor/pieces/:id`: what changes; the rest stays. */
export const savePieceBodySchema = pieceSheetSchema
  .partial()
  .extend({
    /** What the page showed as stock, size by size: a piece that was sold meanwhile is not put back by an old page. */
    stock_seen: z.array(z.int().min(0).nullable()).max(30).optional(),
    /** Reckons the prices abroad anew by the rates of today. */
    reprice: z.boolean().optional(),
  })
  .strict()
export type SavePieceBody = z.infer<typeof savePieceBodySchema>

/** What still has to be filled in before anybody can buy the piece. */
export const MISSING_FIELDS = [
  "craft",
  "pictures",
  "title",
  "size",
  "weight",
  "price",
  "stock",
  "lead_days",
  "makers",
  "composition",
  "food_report",
] as const
export type MissingField = (typeof MISSING_FIELDS)[number]

/** Query of `GET /vendor/pieces`. */
export const vendorPiecesQuerySchema = z.object({
  tab: z.enum(PIECE_TABS).default("on_sale"),
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
  locale: z.enum(LOCALES).default("en"),
})
export type VendorPiecesQuery = z.infer<typeof vendorPiecesQuerySchema>

export const vendorPieceCardSchema = z.object({
  id: z.string(),
  state: z.enum(PIECE_STATES),
  /** Null of a draft without a name. */
  title: z.string().nullable(),
  picture: pictureSchema.nullable(),
  price: moneySchema.nullable(),
  /** How many can be sold; null when made to order. */
  available: z.int().nullable(),
  is_change_asked: z.boolean(),
  updated_at: z.string(),
})
export type VendorPieceCard = z.infer<typeof vendorPieceCardSchema>
export const vendorPiecesAnswerSchema = z.object({
  pieces: z.array(vendorPieceCardSchema),
  count: z.int(),
  counts: z.record(z.enum(PIECE_TABS), z.int()),
})
export type VendorPiecesAnswer = z.infer<typeof vendorPiecesAnswerSchema>

export const sheetPictureSchema = z.object({
  id: z.string(),
  /** The id that the phone gave it: the same one sent twice is one picture. */
  upload_id: z.string(),
  picture: pictureSchema,
  alt: texts(300),
  /** Whether all its sizes are made. */
  state: z.enum(["queued", "ready", "failed"]),
})
export type SheetPicture = z.infer<typeof sheetPictureSchema>

/** What a buyer pays abroad for an amount in dirhams, and by which rate. */
export const buyerPriceSchema = z.object({
  price: moneySchema,
  rate: z.string(),
  valid_from: z.string(),
  source: z.string(),
})
export const roundingChoiceSchema = z.object({ currency: currencySchema, step: z.int().nullable() })

/** Answer of `GET /vendor/prices?mad=<centimes>`. */
export const priceAnswerSchema = z.object({
  /** Currencies without a rate are left out: the piece is not sold in them. */
  buyers_pay: z.array(buyerPriceSchema),
  /** The seller's own steps, where she set some. */
  rounding: z.array(roundingChoiceSchema),
})
export type PriceAnswer = z.infer<typeof priceAnswerSchema>
export const priceQuerySchema = z.object({ mad: z.coerce.number().int().min(100).max(100_000_000) })
/** Body of `POST /vendor/prices/rounding`; a step of null is the shop's own rule. */
export const roundingBodySchema = z
  .object({
    currency: currencySchema.exclude(["mad"]),
    step: z.int().min(1).max(100_000).nullable(),
  })
  .strict()

export const vendorPieceSchema = z.object({
  id: z.string(),
  state: z.enum(PIECE_STATES),
  /** Of its page in the shop, once it was on sale. */
  handle: z.string().nullable(),
  sheet: pieceSheetSchema,
  craft: termSchema.nullable(),
  family: z.string().nullable(),
  /** What such pieces usually weigh. */
  weight_class: z.enum(WEIGHT_CLASSES).nullable(),
  pictures: z.array(sheetPictureSchema),
  missing: z.array(z.enum(MISSING_FIELDS)),
  destinations: z.array(z.object({ market: z.string(), needs: z.array(z.enum(DESTINATION_NEEDS)) })),
  /** The prices of its first size: as they stand for a piece on sale, else as they would be today. */
  prices: z.array(moneySchema),
  /** True when it waits for the operator before it is on sale. */
  is_reviewed_first: z.boolean(),
  /** What the operator asked to be changed. */
  review_words: z.string().nullable(),
  makers: z.array(z.object({ id: z.string(), name: z.string() })),
  updated_at: z.string(),
})
export type VendorPiece = z.infer<typeof vendorPieceSchema>
export const vendorPieceAnswerSchema = z.object({ piece: vendorPieceSchema })

/** Body of `POST /vendor/pieces/:id/pictures`: their order, and what they show. */
export const arrangePicturesBodySchema = z
  .object({
    order: z.array(z.string()).max(MOST_PICTURES).optional(),
    alt: z.record(z.string(), texts(300)).optional(),
  })
  .strict()
export type ArrangePictures = z.infer<typeof arrangePicturesBodySchema>

/** Answer of `GET /vendor/crafts`: everything a craft suggests. */
export const craftChoiceSchema = termSchema.extend({
  family: z.string(),
  picture: pictureSchema.nullable(),
})
export const craftsAnswerSchema = z.object({
  families: z.array(termSchema.extend({ picture: pictureSchema.nullable() })),
  crafts: z.array(craftChoiceSchema),
  techniques: z.array(termSchema),
  materials: z.array(termSchema),
})
export type CraftsAnswer = z.infer<typeof craftsAnswerSchema>
