import { z } from "zod"
import { currencySchema, moneySchema } from "./money"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** What a maker has of what she made. */
export const makerEarningSchema = z.object({
  id: z.string(),
  maker_id: z.string(),
  maker_name: z.string(),
  order_id: z.string(),
  title: z.string(),
  percent: z.int(),
  amount: moneySchema,
  state: z.enum(["expected", "earned"]),
  confirmed_amount: moneySchema.nullable(),
  confirmed_at: z.string().nullable(),
})
export type MakerEarningView = z.infer<typeof makerEarningSchema>
/** Query and answer of `GET /vendor/maker-earnings`; a member with the role maker sees her own. */
export const makerEarningsQuerySchema = z.object({ maker_id: z.string().optional(), ...page })
export const makerEarningsAnswerSchema = z.object({
  earnings: z.array(makerEarningSchema),
  count: z.int(),
  totals: z.array(
    z.object({
      maker_id: z.string(),
      maker_name: z.string(),
      currency: currencySchema,
      expected: z.int(),
      earned: z.int(),
      confirmed: z.int(),
    }),
  ),
})
export type MakerEarningsAnswer = z.infer<typeof makerEarningsAnswerSchema>
/** Body of `POST /vendor/maker-earnings/confirm`: she says that she received these. */
export const confirmEarningsBodySchema = z.object({ ids: z.array(z.string()).min(1).max(500) }).strict()
