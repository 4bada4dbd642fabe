import type { ClaimAct, ClaimKind, ClaimParty, ClaimReason, ClaimState } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { LineRow } from "../../views/order-rows"
import type { PaidOrder } from "../seller-order/returnable"
import type { Delivered } from "./return-windows"

type Instant = string | Date

export type ClaimRow = {
  id: string
  order_id: string
  order_group_id: string
  seller_id: string
  kind: ClaimKind
  reason: ClaimReason
  state: ClaimState
  opened_by: ClaimParty
  words: string
  pictures: unknown
  created_at: Instant
  answer_by: Instant
  offered_amount: number | null
  refunded_amount: number
  label_url: string | null
  return_carrier: string | null
  return_tracking: string | null
  restocked: boolean | null
  lines: { line_id: string; quantity: number }[]
  history: {
    id: string
    act: ClaimAct | "ask"
    by: ClaimParty
    words: string | null
    amount: number | null
    created_at: Instant
  }[]
}

/** An order as claims see it. */
export type ClaimedOrder = PaidOrder & {
  id: string
  display_id: number
  status: string
  currency_code: string
  created_at: Instant
  items: (Omit<LineRow, "detail"> & {
    detail?: {
      shipped_quantity?: unknown
      return_requested_quantity?: unknown
      return_received_quantity?: unknown
      return_dismissed_quantity?: unknown
    } | null
  })[]
  shipping_address?: {
    country_code?: string | null
    first_name?: string | null
    last_name?: string | null
  } | null
  fulfillments?: { delivered_at?: Instant | null; canceled_at?: Instant | null }[] | null
  seller_order: {
    id: string
    seller_id: string
    order_group_id: string
    making?: "waiting" | "started" | "half" | "finished" | null
    seller?: { name: string } | null
  }
}

const fields = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "created_at",
  "total",
  "items.*",
  "items.product.title",
  "shipping_address.country_code",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
  "seller_order.*",
  "seller_order.seller.name",
]

export async function readClaimedOrders(
  container: MedusaContainer,
  ids: readonly string[],
  locale?: string,
): Promise<ClaimedOrder[]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields, filters: { id: [...ids] } }, locale ? { locale } : {})
  return (data as ClaimedOrder[]).filter((order) => order.seller_order)
}

/** @throws NOT_FOUND when there is no such order of a seller */
export async function readClaimedOrder(container: MedusaContainer, id: string): Promise<ClaimedOrder> {
  const [order] = await readClaimedOrders(container, [id])
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${id}`)
  return order
}

/** When the last parcel of an order came; null while one is on its way, or none was sent. */
export function deliveredOf({ fulfillments, created_at, shipping_address, items }: ClaimedOrder): Delivered {
  const parcels = (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  const isAllSent = items.every(
    ({ quantity, detail }) => Number(detail?.shipped_quantity ?? 0) >= Number(quantity ?? 0),
  )
  const instants = parcels.flatMap(({ delivered_at }) =>
    delivered_at ? [new Date(delivered_at).getTime()] : [],
  )
  const isAllHere = isAllSent && parcels.length > 0 && instants.length === parcels.length
  return {
    placed_at: new Date(created_at),
    country: shipping_address?.country_code,
    arrived_at: isAllHere ? new Date(Math.max(...instants)) : null,
  }
}
