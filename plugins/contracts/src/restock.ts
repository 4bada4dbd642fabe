import { z } from "zod"
import { LOCALES } from "./locales"

/** Body of `POST /store/pieces/:handle/restock-notices`: who wants one mail when the piece can be bought again. */
export const restockNoticeBodySchema = z
  .object({ email: z.email().max(254), locale: z.enum(LOCALES).default("en") })
  .strict()

/** `available`: it can be bought now, and nothing was kept. `waiting`: one mail goes out, also when it was asked for before. */
export const restockNoticeAnswerSchema = z.object({ state: z.enum(["waiting", "available"]) })
export type RestockNoticeAnswer = z.infer<typeof restockNoticeAnswerSchema>

/** Body of `DELETE /store/pieces/:handle/restock-notices`; answered the same whether there was one or not. */
export const restockForgetBodySchema = z.object({ email: z.email().max(254) }).strict()

/** Body of `POST /store/restock-notices/stop`: the key of the link in the mail. Deletes all that waits for its address. */
export const restockStopBodySchema = z.object({ key: z.string().min(20).max(100) }).strict()

/** Answer where there is nothing to tell. */
export const restockGoneAnswerSchema = z.object({ is_gone: z.literal(true) })
