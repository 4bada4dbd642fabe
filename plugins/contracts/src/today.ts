import { z } from "zod"
import { claimSchema } from "./claims"
import { vendorOrderCardSchema } from "./vendor"

/** What there is to do today, in the order in which it is done. */
export const TODAY_KINDS = ["to_answer", "to_confirm", "to_make", "to_pack", "on_the_way"] as const
export type TodayKind = (typeof TODAY_KINDS)[number]

/** Answer of `GET /vendor/today` (query: locale): how much of each there is, and the oldest of it. */
export const todayAnswerSchema = z.object({
  counts: z.record(z.enum(TODAY_KINDS), z.int()),
  orders: z.array(vendorOrderCardSchema.extend({ kind: z.enum(TODAY_KINDS).exclude(["to_answer"]) })),
  claims: z.array(claimSchema),
  /** Until when the shop is closed; null when it is open. */
  holiday_until: z.string().nullable(),
})
export type TodayAnswer = z.infer<typeof todayAnswerSchema>

/** Body of `POST /vendor/holiday`: the day on which the shop opens again, as YYYY-MM-DD in UTC. */
export const holidayBodySchema = z.object({ until: z.iso.date() }).strict()
/** Answer of `POST /vendor/holiday` and of `DELETE /vendor/holiday`. */
export const holidayAnswerSchema = z.object({ holiday_until: z.string().nullable() })
