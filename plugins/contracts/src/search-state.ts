import { z } from "zod"

const count = z.int().min(0)
const engineSchema = z.enum(["postgres", "meilisearch"])

/** How documents differed from the tables before they were mended. */
export const searchCheckSchema = z.object({
  checked: count,
  /** Pieces that the shop shows and the search had not. */
  missing: count,
  /** Pieces of which the search said something else than the tables. */
  stale: count,
  /** Documents of what the shop does not show, or of what is gone. */
  superfluous: count,
})
export type SearchCheck = z.infer<typeof searchCheckSchema>

/** Answer of `GET /admin/search-state`. Instants are in UTC. */
export const searchStateSchema = z.object({
  /** What answers searches now, and what the configuration wants: another while that one is away or not filled yet. */
  engine: engineSchema,
  engine_wanted: engineSchema,
  /** How many pieces can be found. */
  documents: count,
  /** All pieces that are not deleted, so also drafts and others that the shop does not show. */
  pieces: count,
  /** When the documents that serve reads were last built as a whole. */
  built_at: z.string().nullable(),
  /** A build that has not come to its end. */
  building: z
    .object({
      started_at: z.string(),
      /** Documents written, and pieces read for them: those that the shop does not show get none. */
      documents: count,
      read: count,
      of: count,
      /** Whether it has not moved for so long that nobody works at it any more. */
      is_stopped: z.boolean(),
    })
    .nullable(),
  /** Why the last build failed. */
  failed: z.object({ at: z.string(), message: z.string() }).nullable(),
  last_check: z.object({ at: z.string(), ...searchCheckSchema.shape }).nullable(),
})
export type SearchState = z.infer<typeof searchStateSchema>
