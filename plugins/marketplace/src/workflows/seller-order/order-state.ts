import type { ParcelState, PaymentState } from "@hirfa/contracts"

/** What of an order tells where it stands. */
export type OrderFacts = {
  status: string
  total?: unknown
  items?:
    | {
        quantity: unknown
        detail?: {
          fulfilled_quantity?: unknown
          shipped_quantity?: unknown
          delivered_quantity?: unknown
          return_received_quantity?: unknown
          /** Came back, and cannot be sold again. */
          return_dismissed_quantity?: unknown
        } | null
      }[]
    | null
  payment_collections?:
    | ({ captured_amount?: unknown; refunded_amount?: unknown; status?: string } | null)[]
    | null
  seller_order?: { confirmed_at?: string | Date | null } | null
}

const whole = (value: unknown) => Number(value ?? 0)

/** Where a seller order stands, from what was packed, shipped, delivered and returned of it. */
export function parcelState(order: OrderFacts): ParcelState {
  if (order.status === "canceled") return "canceled"
  const lines = order.items ?? []
  const every = (count: (line: (typeof lines)[number]) => unknown) =>
    lines.length > 0 && lines.every((line) => whole(count(line)) >= whole(line.quantity))
  const some = (count: (line: (typeof lines)[number]) => unknown) =>
    lines.some((line) => whole(count(line)) > 0)

  if (
    every(({ detail }) => whole(detail?.return_received_quantity) + whole(detail?.return_dismissed_quantity))
  )
    return "returned"
  if (every(({ detail }) => detail?.delivered_quantity)) return "delivered"
  if (every(({ detail }) => detail?.shipped_quantity)) return "shipped"
  if (some(({ detail }) => detail?.shipped_quantity)) return "partly_shipped"
  if (every(({ detail }) => detail?.fulfilled_quantity)) return "packed"
  return order.seller_order?.confirmed_at ? "confirmed" : "placed"
}

/** What of the order's own payment was taken and given back; never what the other sellers of the group got. */
export function paymentState(order: OrderFacts): PaymentState {
  const collections = order.payment_collections ?? []
  const captured = collections.reduce((sum, collection) => sum + whole(collection?.captured_amount), 0)
  const refunded = collections.reduce((sum, collection) => sum + whole(collection?.refunded_amount), 0)
  if (captured > 0 && refunded >= captured) return "refunded"
  if (captured > 0) return refunded > 0 ? "partly_refunded" : "paid"
  if (order.status === "canceled") return "canceled"
  if (whole(order.total) <= 0) return "paid"
  return collections.some((collection) => collection?.status === "authorized") ? "authorized" : "awaiting"
}

/** The state of a group: that of its orders when they agree, else what is most true of the whole. */
export function groupPaymentState(states: readonly PaymentState[]): PaymentState {
  const [first] = states
  if (first && states.every((state) => state === first)) return first
  const isPaid = (state: PaymentState) =>
    state === "paid" || state === "partly_refunded" || state === "refunded"
  if (!states.some(isPaid)) return states.includes("authorized") ? "authorized" : "awaiting"
  return states.some((state) => state === "refunded" || state === "partly_refunded")
    ? "partly_refunded"
    : "paid"
}

export const SELLER_ORDER_STAGES = ["to_confirm", "to_ship", "on_the_way", "done"] as const
export type SellerOrderStage = (typeof SELLER_ORDER_STAGES)[number]

/** What the seller has to do next with an order. */
export function stageOf(state: ParcelState): SellerOrderStage {
  if (state === "placed") return "to_confirm"
  if (state === "shipped") return "on_the_way"
  return state === "delivered" || state === "canceled" || state === "returned" ? "done" : "to_ship"
}
