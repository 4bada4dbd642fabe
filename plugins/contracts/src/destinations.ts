import { z } from "zod"

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
