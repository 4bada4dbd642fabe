import {
  COLOUR_CODES,
  CURRENCIES,
  type Currency,
  certificateBodySchema,
  LOCALES,
  MARKETS,
  SELLER_TYPES,
  schemeBodySchema,
} from "@hirfa/contracts"
import { z } from "@medusajs/framework/zod"

const text = z.string().trim().min(1)
export const namesSchema = z.strictObject({ en: text, fr: text, ar: text })
export const namesByCodeSchema = z.record(z.string(), namesSchema)

const minor = z.int().positive()
export const pricesSchema = z.strictObject({ eur: minor, usd: minor, gbp: minor, mad: minor })
export type Prices = z.infer<typeof pricesSchema>

const daysSchema = z
  .strictObject({ min: z.int().min(0), max: z.int().min(0) })
  .refine(({ min, max }) => min <= max, { error: "min is above max" })

const makerSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-[a-z]$/, { error: "is first name and initial, as zahra-b" }),
  name: namesSchema,
  trade: namesSchema,
  craft: z.string(),
  about: namesSchema,
})

export const cooperativeSchema = z
  .strictObject({
    handle: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    /** Three letters that its SKUs begin with. */
    code: z.string().regex(/^[A-Z]{3}$/),
    type: z.enum(SELLER_TYPES),
    state: z.enum(["active", "applied", "paused"]),
    holiday_until: z.iso.date().optional(),
    is_demo: z.literal(true),
    name: namesSchema,
    tagline: namesSchema,
    story: namesSchema,
    city: namesSchema,
    region: z.string().regex(/^MA-\d\d$/),
    latitude: z.number().min(20).max(36),
    longitude: z.number().min(-18).max(-0.9),
    founded_year: z.int().min(1950).max(2026),
    member_count: z.int().min(1),
    emblem: z.string().nullable(),
    banner: z.string().nullable(),
    delivery: z.strictObject({ template: z.string(), extra_days: z.int().min(0) }),
    policies: z.strictObject({
      returns: z.strictObject({ days: z.int().min(14), text: namesSchema }),
      made_to_order: z.strictObject({ cancel_within_days: z.int().min(1), text: namesSchema }),
    }),
    makers: z.array(makerSchema).min(3).max(6),
  })
  .refine(({ state, holiday_until }) => (state === "paused") === Boolean(holiday_until), {
    error: "holiday_until stands with state paused, and only there",
  })
export type Cooperative = z.infer<typeof cooperativeSchema>

const availabilitySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("unique") }),
  z.strictObject({ kind: z.literal("ready") }),
  z.strictObject({ kind: z.literal("made_to_order"), lead_days: daysSchema, capacity: z.int().min(1) }),
])

const variantSchema = z.strictObject({
  sku: z.string().regex(/^[A-Z]{3}(-[A-Z0-9]+)+$/),
  /** The workshop's own reference: EU customs wants it beside our SKU on each line. */
  vendor_ref: z.string().regex(/^[A-Z]{3}-\d\d(-[A-J])?$/),
  /** Code of an option to the code of its value. */
  options: z.record(z.string(), z.string()),
  prices: pricesSchema,
  /** Left out for what is made to order. */
  stock: z.int().min(0).optional(),
  /** Millimetres. */
  dimensions: z.strictObject({ length: minor, width: minor, height: minor }),
  /** Grams. */
  weight: minor,
})
export type Variant = z.infer<typeof variantSchema>

const optionSchema = z.strictObject({
  code: z.string(),
  title: namesSchema,
  values: z.array(z.strictObject({ code: z.string(), title: namesSchema })).min(1),
})

export const pieceSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** A row of crafts.csv. */
  craft: z.string(),
  title: namesSchema,
  description: namesSchema,
  /** A key of care.json. */
  care: z.string(),
  availability: availabilitySchema,
  /** Only where it differs from the craft's. */
  technique: z.string().optional(),
  materials: z.array(z.string()).min(1).optional(),
  hs_code: z.string().regex(/^\d{6}$/),
  /** Why the code differs from the craft's. */
  hs_reason: z.string().optional(),
  origin_country: z.literal("ma"),
  /** Fibres of a textile by their official names (Regulation (EU) 1007/2011, Article 16). */
  composition: z.array(z.strictObject({ fibre: z.string(), percent: z.int().min(1).max(100) })).optional(),
  /** Ceramics: `yes` would need a test report (Directive 84/500/EEC), and a demo has none. */
  food_contact: z.enum(["decorative_only", "untested"]).optional(),
  /** Botanical names, which due diligence on wood asks for (Regulation (EU) 2023/1115). */
  wood_species: z.array(text).min(1).optional(),
  makers: z.array(z.strictObject({ maker: z.string(), percent: z.int().min(1).max(100) })).min(1),
  options: z.array(optionSchema),
  variants: z.array(variantSchema).min(1),
})
export type Piece = z.infer<typeof pieceSchema>
export const pieceFileSchema = z.strictObject({ cooperative: z.string(), pieces: z.array(pieceSchema) })

const deliveryOptionSchema = z.strictObject({
  code: z.string(),
  name: namesSchema,
  prices: pricesSchema,
  days: daysSchema,
})
const marketCodes = MARKETS.map(({ code }) => code)
/** Delivery options by template, then by market. */
export const deliveriesSchema = z.record(
  z.string(),
  z.record(z.enum(marketCodes), z.array(deliveryOptionSchema).min(1)),
)

const reasonSchema = z.strictObject({ code: z.string(), label: namesSchema, description: namesSchema })
export const reasonsSchema = z.strictObject({
  returns: z.array(reasonSchema).min(1),
  refunds: z.array(reasonSchema).min(1),
})

/** What a cooperative does with its part of an order, in this order. The first is always `confirm` or `cancel`. */
export const orderActionSchema = z.enum([
  "confirm",
  "pack",
  "ship",
  "ship-first-line",
  "deliver",
  "refund-part",
  "return",
  "refund-all",
  "cancel",
])
export type OrderAction = z.infer<typeof orderActionSchema>
const buyerSchema = z.strictObject({
  email: z.email(),
  address: z.strictObject({
    first_name: text,
    last_name: text,
    address_1: text,
    postal_code: text,
    city: text,
    province: text.optional(),
    country_code: z.string().regex(/^[a-z]{2}$/),
    phone: text,
  }),
})
const orderSchema = z.strictObject({
  key: z.string().regex(/^[a-z-]+$/),
  buyer: z.string(),
  locale: z.enum(LOCALES),
  lines: z.array(z.strictObject({ sku: z.string(), quantity: z.int().min(1) })).min(1),
  delivery: z.enum(["standard", "express"]),
  promotion: z.string().optional(),
  /** By handle of a cooperative; one left out has only received its order. */
  steps: z.record(z.string(), z.array(orderActionSchema)),
})
export type WorldOrder = z.infer<typeof orderSchema>
export type Buyer = z.infer<typeof buyerSchema>
export const ordersSchema = z.strictObject({
  buyers: z.record(z.string(), buyerSchema),
  orders: z.array(orderSchema),
})

export const craftRowSchema = z.object({
  slug: z.string(),
  family: z.string(),
  region: z.string(),
  city: z.string(),
  hs_code: z.string().regex(/^\d{6}$/),
  name_en: text,
  name_fr: text,
  name_ar: text,
  synonyms: z.string(),
})
export const craftTermsRowSchema = z.object({ slug: z.string(), technique: z.string(), materials: text })
export const namedRowSchema = z.object({ code: z.string(), name_en: text, name_fr: text, name_ar: text })
export const hsRowSchema = z.object({
  hs_code: z.string().regex(/^\d{6}$/),
  label_en: text,
  label_fr: text,
  label_ar: text,
})
/** Standard rates only: reduced ones (soap, food, books) are not in the source. Dated, since rates change. */
export const taxRateRowSchema = z.object({
  country: z.string().regex(/^[a-z]{2}$/),
  rate: z.coerce.number().min(0).max(30),
  name: text,
  /** Empty where the rate is older than the source's history. */
  valid_from: z.union([z.iso.date(), z.literal("")]),
  source: text,
  checked_on: z.iso.date(),
})
/** As the operator would enter them: what the routes take. */
export const certificatesSchema = z.strictObject({
  schemes: z.array(schemeBodySchema),
  certificates: z.array(certificateBodySchema),
})
/** What was looked for in vain, so many times, in the weeks before the demo. */
export const searchesSchema = z.array(
  z.strictObject({ query: text, locale: z.enum(LOCALES), times: z.int().min(3).max(1000) }),
)
export const pictureIndexRowSchema = z.object({ file: z.string(), slug: z.string(), alt_en: text })
export const pictureTextRowSchema = z.object({ file: z.string(), alt_fr: text, alt_ar: text })

export const variantsSchema = z.record(
  z.string(),
  z.object({
    kind: z.enum(["product", "banner", "emblem"]),
    width: z.int(),
    height: z.int(),
    sha1: z.string().regex(/^[0-9a-f]{40}$/),
    placeholder: z.string().startsWith("data:image/webp;base64,"),
    colours: z.array(z.enum([...COLOUR_CODES])).max(3),
    files: z
      .array(
        z.object({ file: z.string(), format: z.enum(["avif", "webp"]), width: z.int(), height: z.int() }),
      )
      .min(4),
  }),
)

/** The euro price times this is about the price in another currency; a price outside the band is a slip. */
export const CURRENCY_BANDS: Readonly<Record<Currency, readonly [number, number]>> = {
  eur: [1, 1],
  usd: [1.05, 1.27],
  gbp: [0.78, 0.96],
  mad: [9.8, 11.6],
}
export const PRICE_KEYS = CURRENCIES
