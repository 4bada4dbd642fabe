import type { Correction, OperatorApplicationAnswer, OperatorApplicationsAnswer } from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

type Query = Record<string, string | number | undefined>

export function useApplications(query: Query) {
  return useQuery({
    queryKey: ["hirfa", "applications", query],
    queryFn: () => sdk.client.fetch<OperatorApplicationsAnswer>("/admin/applications", { query }),
    placeholderData: keepPreviousData,
  })
}

export function useApplication(id: string) {
  return useQuery({
    queryKey: ["hirfa", "application", id],
    queryFn: () => sdk.client.fetch<OperatorApplicationAnswer>(pathOf(id)),
  })
}

/** What an operator can do with an application, with what the backend is told. */
export type ApplicationDeed =
  | { action: "check"; body: { item: string; state: string | null; note?: string } }
  | { action: "correct"; body: { corrections: Correction[]; reason?: string } }
  | { action: "approve"; body: Record<string, never> }
  | { action: "refuse"; body: { reason: string } }

/** Does something with an application; all that shows applications or sellers is read anew. */
export function useApplicationDeed(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ action, body }: ApplicationDeed) =>
      sdk.client.fetch<OperatorApplicationAnswer>(`${pathOf(id)}/${action}`, { method: "POST", body }),
    onSuccess: async (answer) => {
      client.setQueryData(["hirfa", "application", id], answer)
      await client.invalidateQueries({ queryKey: ["hirfa", "applications"] })
      await client.invalidateQueries({ queryKey: ["hirfa", "sellers"] })
    },
  })
}

/** Where a paper can be looked at; the dashboard's session opens it. */
export function paperAddress(id: string, purpose: string): string {
  return `${pathOf(id)}/documents/${purpose}`
}

function pathOf(id: string): string {
  return `/admin/applications/${encodeURIComponent(id)}`
}
