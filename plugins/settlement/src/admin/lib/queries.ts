import type {
  CommissionRuleBody,
  CommissionRulesAnswer,
  ConnectState,
  DuePayoutsAnswer,
  LedgerProof,
  OperatorPayoutsAnswer,
  PayoutAccountsAnswer,
  PayoutBatchesAnswer,
  PayoutResultsAnswer,
  PayoutResultsBody,
} from "@hirfa/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

export const read = <T>(path: string, query: Record<string, string | number> = {}) => ({
  queryKey: ["hirfa-money", path, query],
  queryFn: () => sdk.client.fetch<T>(path, { query }),
})

export const useDue = () => useQuery(read<DuePayoutsAnswer>("/admin/payouts/due"))
export const usePrepared = () =>
  useQuery(read<OperatorPayoutsAnswer>("/admin/payouts", { status: "prepared", limit: 100 }))
export const useConnect = () => useQuery(read<ConnectState>("/admin/payouts/connect"))
export const useTransfers = () =>
  useQuery(read<OperatorPayoutsAnswer>("/admin/payouts", { provider: "stripe-connect", limit: 50 }))
export const useBatches = () => useQuery(read<PayoutBatchesAnswer>("/admin/payout-batches", { limit: 20 }))
export const useAccounts = () =>
  useQuery(read<PayoutAccountsAnswer>("/admin/payout-accounts", { status: "unverified", limit: 100 }))
export const useProof = () => useQuery(read<LedgerProof>("/admin/ledger/proof"))
export const useRules = () => useQuery(read<CommissionRulesAnswer>("/admin/commission-rules", { limit: 100 }))

/** A write, after which everything about money is read again. */
export function useWrite<Input, Answer>(write: (input: Input) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSettled: () => client.invalidateQueries({ queryKey: ["hirfa-money"] }),
  })
}

export const post = <Answer>(path: string, body: object = {}) =>
  sdk.client.fetch<Answer>(path, { method: "POST", body })

export const usePrepare = () => useWrite(() => post<{ prepared: string[] }>("/admin/payouts/prepare"))
export const useCreateBatch = () =>
  useWrite((body: { provider: string; currency: string }) => post("/admin/payout-batches", body))
export const useBatchAction = () =>
  useWrite(({ id, action }: { id: string; action: "approve" | "cancel" }) =>
    post(`/admin/payout-batches/${encodeURIComponent(id)}/${action}`),
  )
export const useResults = () =>
  useWrite(({ id, body }: { id: string; body: PayoutResultsBody }) =>
    post<PayoutResultsAnswer>(`/admin/payout-batches/${encodeURIComponent(id)}/results`, body),
  )
export const useDecision = () =>
  useWrite(({ id, ...body }: { id: string; decision: "verify" | "refuse"; note?: string }) =>
    post(`/admin/payout-accounts/${encodeURIComponent(id)}/decide`, body),
  )
export const useCreateRule = () =>
  useWrite((body: Partial<CommissionRuleBody>) => post("/admin/commission-rules", body))
export const useEndRule = () =>
  useWrite((id: string) => post(`/admin/commission-rules/${encodeURIComponent(id)}/end`))

/** The file as the dashboard's login may fetch it, handed to the browser as a download. */
export async function downloadFile(id: string, format: "xml" | "csv"): Promise<void> {
  const response: Response = await sdk.client.fetch(`/admin/payout-batches/${encodeURIComponent(id)}/file`, {
    query: { format },
    headers: { accept: "text/plain" },
  })
  const url = URL.createObjectURL(await response.blob())
  const link = document.createElement("a")
  link.href = url
  link.download = `payouts-${id}.${format}`
  link.click()
  URL.revokeObjectURL(url)
}
