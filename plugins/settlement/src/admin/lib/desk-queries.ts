import type {
  DisputeBody,
  DisputesAnswer,
  OperatorOrderGroupsAnswer,
  OperatorSellersAnswer,
  ReturnWindowBody,
  ReturnWindowsAnswer,
} from "@hirfa/contracts"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { post, read, useWrite } from "./queries"
import { sdk } from "./sdk"

export const useReturnWindows = () =>
  useQuery(read<ReturnWindowsAnswer>("/admin/return-windows", { limit: 100 }))
export const useCreateWindow = () =>
  useWrite((body: ReturnWindowBody) => post<{ id: string }>("/admin/return-windows", body))
export const useEndWindow = () =>
  useWrite((id: string) => post(`/admin/return-windows/${encodeURIComponent(id)}/end`))

/** Sellers by their names, for choosing one. */
export const useSellerNames = (q: string) =>
  useQuery({
    ...read<OperatorSellersAnswer>("/admin/sellers", { ...(q ? { q } : {}), limit: 10 }),
    placeholderData: keepPreviousData,
  })

export const DISPUTES_PAGE = 20
export const useDisputes = ({ status, page }: { status: string | undefined; page: number }) =>
  useQuery({
    ...read<DisputesAnswer>("/admin/disputes", {
      ...(status ? { status } : {}),
      limit: DISPUTES_PAGE,
      offset: page * DISPUTES_PAGE,
    }),
    placeholderData: keepPreviousData,
  })
export const useCloseDispute = () =>
  useWrite(({ id, outcome }: { id: string; outcome: "won" | "lost" }) =>
    post(`/admin/disputes/${encodeURIComponent(id)}/close`, { outcome }),
  )

type EnteredDispute = Omit<DisputeBody, "order_group_id"> & { number: string }
/** Enters what a bank took back, by the number that stands on the order. */
export const useEnterDispute = () =>
  useWrite(async ({ number, ...body }: EnteredDispute) => {
    const wanted = Number(number.replace("#", ""))
    const query = { q: String(wanted) }
    const { order_groups } = await sdk.client.fetch<OperatorOrderGroupsAnswer>("/admin/order-groups", {
      query,
    })
    const group = order_groups.find((each) => each.number === wanted)
    if (!group) throw new Error(`There is no order ${number}: write the number of the order group.`)
    return post("/admin/disputes", { ...body, order_group_id: group.id })
  })
