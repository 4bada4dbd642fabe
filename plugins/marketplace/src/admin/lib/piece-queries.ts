import type { Review, ReviewsAnswer } from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

export function usePieceReviews(query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ["hirfa", "piece-reviews", query],
    queryFn: () => sdk.client.fetch<ReviewsAnswer>("/admin/pieces", { query }),
    placeholderData: keepPreviousData,
  })
}

export function usePieceReview(id: string) {
  return useQuery({
    queryKey: ["hirfa", "piece-review", id],
    queryFn: () => sdk.client.fetch<{ piece: Review }>(`/admin/pieces/${encodeURIComponent(id)}`),
  })
}

/** Accepts a piece, or asks for a change of it; the queue is read anew. */
export function usePieceDecision(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (decision: { action: "accept" } | { action: "ask-change"; words: string }) =>
      sdk.client.fetch<{ piece: Review }>(`/admin/pieces/${encodeURIComponent(id)}/${decision.action}`, {
        method: "POST",
        body: decision.action === "accept" ? {} : { words: decision.words },
      }),
    onSuccess: async (answer) => {
      client.setQueryData(["hirfa", "piece-review", id], answer)
      await client.invalidateQueries({ queryKey: ["hirfa", "piece-reviews"] })
    },
  })
}
