import { z } from "zod"

/** What a search that is being typed may mean. `code` is a family, a handle, or a town's code. */
export const suggestionSchema = z.object({
  kind: z.enum(["craft", "cooperative", "place", "piece"]),
  code: z.string(),
  name: z.string(),
})
export type Suggestion = z.infer<typeof suggestionSchema>

/** Answer of `GET /store/suggestions?q=&locale=`. */
export const suggestionsAnswerSchema = z.object({ suggestions: z.array(suggestionSchema) })
export type SuggestionsAnswer = z.infer<typeof suggestionsAnswerSchema>
