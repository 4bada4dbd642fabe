import { z } from "zod"
import { certificateSchema } from "./certificates"
import { moneySchema } from "./money"
import { pictureSchema } from "./pictures"
import { daysSchema, facetValueSchema, termSchema } from "./pieces"

export const SELLER_TYPES = ["cooperative", "artisan", "enterprise", "aggregator"] as const
export const SELLER_STATUSES = ["applied", "active", "paused", "suspended"] as const
export const MEMBER_ROLES = ["owner", "manager", "maker"] as const
export type SellerType = (typeof SELLER_TYPES)[number]
export type SellerStatus = (typeof SELLER_STATUSES)[number]
export type MemberRole = (typeof MEMBER_ROLES)[number]

export const sellerCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  type: z.enum(SELLER_TYPES),
  name: z.string(),
  tagline: z.string().nullable(),
  city: z.string(),
  region: termSchema,
  /** Square; null where the web app draws a star instead. */
  emblem: pictureSchema.nullable(),
  banner: pictureSchema.nullable(),
  piece_count: z.int(),
  is_demo: z.boolean(),
  /** A paused seller stays readable, says until when, and sells nothing. */
  is_paused: z.boolean(),
  paused_until: z.string().nullable(),
})
export type SellerCard = z.infer<typeof sellerCardSchema>

export const sellerDetailSchema = sellerCardSchema.extend({
  story: z.string(),
  founded_year: z.int().nullable(),
  member_count: z.int().nullable(),
  place: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  makers: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      craft: z.string().nullable(),
      about: z.string().nullable(),
    }),
  ),
  techniques: z.array(termSchema),
  certificates: z.array(certificateSchema),
  policies: z.object({
    returns: z.string().nullable(),
    made_to_order: z.string().nullable(),
  }),
  /** Cheapest delivery by market, where the seller delivers. */
  delivery: z.array(
    z.object({
      market: z.string(),
      name: z.string(),
      price: moneySchema,
      days: daysSchema,
    }),
  ),
})
export type SellerDetail = z.infer<typeof sellerDetailSchema>

/** Answers of `GET /store/sellers` and `GET /store/sellers/:handle` (query: locale, currency). */
export const sellersAnswerSchema = z.object({
  sellers: z.array(sellerCardSchema),
  count: z.int(),
  /** Where the cooperatives are, counted whatever region is asked for: most first. */
  regions: z.array(facetValueSchema),
})
export const sellerAnswerSchema = z.object({ seller: sellerDetailSchema })
export type SellersAnswer = z.infer<typeof sellersAnswerSchema>
export type SellerAnswer = z.infer<typeof sellerAnswerSchema>
