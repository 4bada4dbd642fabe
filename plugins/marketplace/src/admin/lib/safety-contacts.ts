import type { OperatorSellersAnswer, SafetyContactBody, SafetyContactsAnswer } from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

const KEY = ["hirfa", "safety-contacts"]

export function useSafetyContacts(query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [...KEY, query],
    queryFn: () => sdk.client.fetch<SafetyContactsAnswer>("/admin/safety-contacts", { query }),
    placeholderData: keepPreviousData,
  })
}

function useWrite<Input>(write: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

export const useNameContact = () =>
  useWrite((body: SafetyContactBody) => sdk.client.fetch("/admin/safety-contacts", { method: "POST", body }))
export const useEndContact = () =>
  useWrite((id: string) =>
    sdk.client.fetch(`/admin/safety-contacts/${encodeURIComponent(id)}/end`, { method: "POST" }),
  )

/** Sellers by their names, for choosing one. */
export function useSellerNames(q: string) {
  return useQuery({
    queryKey: ["hirfa", "sellers", "names", q],
    queryFn: () =>
      sdk.client.fetch<OperatorSellersAnswer>("/admin/sellers", {
        query: { ...(q ? { q } : {}), limit: 10 },
      }),
    placeholderData: keepPreviousData,
  })
}
