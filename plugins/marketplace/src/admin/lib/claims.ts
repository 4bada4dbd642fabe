import type { ClaimReason, ClaimState, OperatorClaim, OperatorClaimsAnswer } from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

type ClaimAnswer = { claim: OperatorClaim }
const pathOf = (id: string) => `/admin/order-claims/${encodeURIComponent(id)}`

export function useClaims(query: Record<string, string | number | undefined>) {
  return useQuery({
    queryKey: ["hirfa", "claims", query],
    queryFn: () => sdk.client.fetch<OperatorClaimsAnswer>("/admin/order-claims", { query }),
    placeholderData: keepPreviousData,
  })
}

export function useClaim(id: string) {
  return useQuery({
    queryKey: ["hirfa", "claim", id],
    queryFn: () => sdk.client.fetch<ClaimAnswer>(pathOf(id)),
  })
}

/** Decides on a claim; all that shows claims is read anew. */
export function useClaimAct(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ act, body }: { act: string; body: { words?: string; amount?: number } }) =>
      sdk.client.fetch<ClaimAnswer>(`${pathOf(id)}/${act}`, { method: "POST", body }),
    onSuccess: async (answer) => {
      client.setQueryData(["hirfa", "claim", id], answer)
      await client.invalidateQueries({ queryKey: ["hirfa", "claims"] })
    },
  })
}

type Look = { label: string; color: "green" | "red" | "blue" | "orange" | "grey" | "purple" }

export const CLAIM_STATE: Readonly<Record<ClaimState, Look>> = {
  with_operator: { label: "To decide", color: "red" },
  asked: { label: "Waits for the seller", color: "orange" },
  offered: { label: "Waits for the buyer", color: "orange" },
  accepted: { label: "To be sent back", color: "blue" },
  sent_back: { label: "On its way back", color: "purple" },
  refused: { label: "Refused", color: "grey" },
  settled: { label: "Settled", color: "green" },
  closed: { label: "Closed", color: "grey" },
  withdrawn: { label: "Withdrawn", color: "grey" },
}

export const CLAIM_REASON: Readonly<Record<ClaimReason, string>> = {
  changed_mind: "Does not like it",
  damaged: "Damaged",
  not_as_described: "Not as shown",
  wrong_piece: "Another piece",
  missing_piece: "A piece is missing",
  not_arrived: "Not arrived",
  other: "Something else",
}
