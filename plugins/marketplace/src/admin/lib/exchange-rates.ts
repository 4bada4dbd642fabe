import type { ExchangeRate, ExchangeRatesAnswer } from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

const KEY = ["hirfa", "exchange-rates"]

export function useExchangeRates(query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [...KEY, query],
    queryFn: () => sdk.client.fetch<ExchangeRatesAnswer>("/admin/exchange-rates", { query }),
    placeholderData: keepPreviousData,
  })
}

export function useRecordRate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (rate: ExchangeRate) =>
      sdk.client.fetch<{ recorded: number }>("/admin/exchange-rates", {
        method: "POST",
        body: { rates: [rate] },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
