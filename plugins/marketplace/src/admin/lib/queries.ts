import type {
  OperatorOrderGroupAnswer,
  OperatorOrderGroupsAnswer,
  OperatorSellerAnswer,
  OperatorSellersAnswer,
} from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

type Query = Record<string, string | number | undefined>

export function useSellers(query: Query) {
  return useQuery({
    queryKey: ["hirfa", "sellers", query],
    queryFn: () => sdk.client.fetch<OperatorSellersAnswer>("/admin/sellers", { query }),
    placeholderData: keepPreviousData,
  })
}

export function useSeller(id: string) {
  return useQuery({
    queryKey: ["hirfa", "seller", id],
    queryFn: () => sdk.client.fetch<OperatorSellerAnswer>(`/admin/sellers/${encodeURIComponent(id)}`),
  })
}

/** Asks a seller to change its state; all that shows sellers is read anew. */
export function useSellerAction(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ action, body }: { action: string; body: { reason?: string; until?: string } }) =>
      sdk.client.fetch<OperatorSellerAnswer>(`/admin/sellers/${encodeURIComponent(id)}/${action}`, {
        method: "POST",
        body,
      }),
    onSuccess: async (answer) => {
      client.setQueryData(["hirfa", "seller", id], answer)
      await client.invalidateQueries({ queryKey: ["hirfa", "sellers"] })
    },
  })
}

/** Says which member of the team a maker is. */
export function useMakerLink(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ maker_id, member_id }: { maker_id: string; member_id: string | null }) =>
      sdk.client.fetch<OperatorSellerAnswer>(
        `/admin/sellers/${encodeURIComponent(id)}/makers/${encodeURIComponent(maker_id)}`,
        { method: "POST", body: { member_id } },
      ),
    onSuccess: (answer) => client.setQueryData(["hirfa", "seller", id], answer),
  })
}

export function useOrderGroups(query: Query) {
  return useQuery({
    queryKey: ["hirfa", "order-groups", query],
    queryFn: () => sdk.client.fetch<OperatorOrderGroupsAnswer>("/admin/order-groups", { query }),
    placeholderData: keepPreviousData,
  })
}

export function useOrderGroup(id: string) {
  return useQuery({
    queryKey: ["hirfa", "order-group", id],
    queryFn: () =>
      sdk.client.fetch<OperatorOrderGroupAnswer>(`/admin/order-groups/${encodeURIComponent(id)}`),
  })
}
