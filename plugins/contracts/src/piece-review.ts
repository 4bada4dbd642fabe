import { z } from "zod"
import { pictureSchema } from "./pictures"

/** One fact of a piece, before and after; null where there is nothing. Sizes and amounts are written as an operator reads them. */
export const pieceDifferenceSchema = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
export type PieceDifference = z.infer<typeof pieceDifferenceSchema>

export const reviewCardSchema = z.object({
  id: z.string(),
  title: z.string(),
  picture: pictureSchema.nullable(),
  seller: z.object({ id: z.string(), name: z.string() }),
  submitted_at: z.string().nullable(),
})
export type ReviewCard = z.infer<typeof reviewCardSchema>

/** Query and answer of `GET /admin/pieces`: the queue, the longest waiting first. */
export const reviewsQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export const reviewsAnswerSchema = z.object({ pieces: z.array(reviewCardSchema), count: z.int() })
export type ReviewsAnswer = z.infer<typeof reviewsAnswerSchema>

/** Answer of `GET /admin/pieces/:id` and of what is done with it. */
export const reviewSchema = reviewCardSchema.extend({
  state: z.string(),
  pictures: z.array(pictureSchema),
  /** What is different since an operator looked last; everything, the first time. */
  differences: z.array(pieceDifferenceSchema),
  history: z.array(
    z.object({
      kind: z.enum(["submitted", "accepted", "change_asked"]),
      actor_name: z.string(),
      words: z.string().nullable(),
      at: z.string(),
    }),
  ),
})
export type Review = z.infer<typeof reviewSchema>
export const reviewAnswerSchema = z.object({ piece: reviewSchema })
/** Body of `POST /admin/pieces/:id/ask-change`; `/accept` has none. */
export const askChangeBodySchema = z.object({ words: z.string().trim().min(3).max(1_000) }).strict()
