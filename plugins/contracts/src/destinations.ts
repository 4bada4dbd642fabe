import { z } from "zod"
import { MARKETS } from "./markets"

/** What a country's law asks before a piece may be offered there. */
export const DESTINATION_NEEDS = [
  "identification",
  "maker",
  "picture",
  "responsible_person",
  "fibre_composition",
  "food_contact",
] as const
export type DestinationNeed = (typeof DESTINATION_NEEDS)[number]

/** One rule: dated data with its source, never code. */
export const destinationRuleSchema = z.object({
  need: z.enum(DESTINATION_NEEDS),
  /** Codes of `MARKETS`. */
  markets: z.array(z.string()).min(1),
  /** Families of crafts it is about; empty: every piece. */
  families: z.array(z.string()),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  source: z.string().min(1),
  source_url: z.url(),
  checked_on: z.iso.date(),
})
export type DestinationRule = z.infer<typeof destinationRuleSchema>

/** Who answers for products to the authorities of a market, for one seller or for all. */
export const safetyContactSchema = z.object({
  /** Code of `MARKETS`. */
  market: z.string(),
  seller_id: z.string().nullable(),
  name: z.string().trim().min(1).max(200),
  address: z.string().trim().min(1).max(400),
  email: z.email().max(254),
  valid_from: z.iso.date(),
  valid_to: z.iso.date().nullable(),
  source: z.string().trim().min(1).max(300),
})
export type SafetyContact = z.infer<typeof safetyContactSchema>

const text = (longest: number) => z.string().trim().min(1).max(longest)
/** Body of `POST /admin/safety-contacts`: from `valid_from` on (YYYY-MM-DD), or from today. */
export const safetyContactBodySchema = safetyContactSchema
  .omit({ seller_id: true, valid_from: true, valid_to: true })
  .extend({
    market: z.enum(MARKETS.map(({ code }) => code)),
    seller_id: z.string().min(1).optional(),
    source: text(300),
    valid_from: z.iso.date().optional(),
    valid_to: z.iso.date().optional(),
  })
  .strict()
  .refine(({ valid_from, valid_to }) => !valid_from || !valid_to || valid_from <= valid_to, {
    path: ["valid_to"],
    error: "must not be before valid_from",
  })
export type SafetyContactBody = z.infer<typeof safetyContactBodySchema>

/** `GET /admin/safety-contacts`: who answers where, the youngest first. */
export const safetyContactsQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export const safetyContactViewSchema = safetyContactSchema.extend({
  id: z.string(),
  seller_name: z.string().nullable(),
  state: z.enum(["holds", "to_come", "ended"]),
})
export type SafetyContactView = z.infer<typeof safetyContactViewSchema>
export const safetyContactsAnswerSchema = z.object({
  contacts: z.array(safetyContactViewSchema),
  count: z.int(),
  /** Where Hirfa sells, by its English names. */
  markets: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Markets whose law asks for somebody today, and where nobody answers for all sellers. */
  missing: z.array(z.string()),
})
export type SafetyContactsAnswer = z.infer<typeof safetyContactsAnswerSchema>
