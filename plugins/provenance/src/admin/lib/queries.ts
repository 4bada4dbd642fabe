import type {
  AwardedTo,
  CertificateBody,
  CertificatesAnswer,
  OperatorSellersAnswer,
  SchemeBody,
  SchemesAnswer,
} from "@hirfa/contracts"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

const KEY = ["hirfa-certificates"]

const read = <T>(path: string, query: Record<string, string | number> = {}) => ({
  queryKey: [...KEY, path, query],
  queryFn: () => sdk.client.fetch<T>(path, { query }),
})

export const CERTIFICATES_PAGE = 20
export const useCertificates = (page: number) =>
  useQuery({
    ...read<CertificatesAnswer>("/admin/certificates", {
      limit: CERTIFICATES_PAGE,
      offset: page * CERTIFICATES_PAGE,
    }),
    placeholderData: keepPreviousData,
  })
export const useSchemes = () => useQuery(read<SchemesAnswer>("/admin/schemes"))

/** A write, after which everything about certificates is read again. */
function useWrite<Input>(write: (input: Input) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

const post = (path: string, body: object) => sdk.client.fetch(path, { method: "POST", body })

export const useEnterScheme = () => useWrite((body: SchemeBody) => post("/admin/schemes", body))
export const useAward = () => useWrite((body: CertificateBody) => post("/admin/certificates", body))
export const useWithdraw = () =>
  useWrite(({ id, reason }: { id: string; reason: string }) =>
    post(`/admin/certificates/${encodeURIComponent(id)}/withdraw`, { reason }),
  )

export type Holder = { handle: string; name: string }

/** Sellers or pieces by a part of their names, for choosing one. */
export const useHolders = ({ awardedTo, q }: { awardedTo: AwardedTo | undefined; q: string }) =>
  useQuery({
    queryKey: ["hirfa-holders", awardedTo, q],
    queryFn: () => (awardedTo === "seller" ? sellersBy(q) : piecesBy(q)),
    enabled: awardedTo !== undefined,
  })

async function sellersBy(q: string): Promise<Holder[]> {
  const { sellers } = await sdk.client.fetch<OperatorSellersAnswer>("/admin/sellers", {
    query: { ...(q ? { q } : {}), limit: 10 },
  })
  return sellers.map(({ handle, name }) => ({ handle, name }))
}

async function piecesBy(q: string): Promise<Holder[]> {
  const { products } = await sdk.admin.product.list({
    ...(q ? { q } : {}),
    fields: "id,handle,title",
    limit: 10,
  })
  return products.map(({ handle, title }) => ({ handle, name: title }))
}
