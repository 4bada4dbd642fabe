import {
  LOCALE_TAGS,
  type Locale,
  type ParcelState,
  type VendorOrder,
  type VendorOrderCard,
  type VendorOrdersAnswer,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  parcelState,
  paymentState,
  SELLER_ORDER_STAGES,
  type SellerOrderStage,
} from "../workflows/seller-order/order-state"
import { toMoney } from "./money"
import { type OrderRow, orderRowFields } from "./order-rows"
import {
  addressView,
  arrivalView,
  instant,
  linesView,
  refundedView,
  shipmentsView,
  totalsView,
} from "./order-view"

type SellerOrderRow = { order_id: string }

/** Which stages a tab of the atelier shows. */
export const TABS: Readonly<Record<"open" | "shipped" | "done" | "all", readonly SellerOrderStage[]>> = {
  open: ["to_confirm", "to_ship"],
  shipped: ["on_the_way"],
  done: ["done"],
  all: SELLER_ORDER_STAGES,
}

type Page = { seller_id: string; tab: keyof typeof TABS; take: number; skip: number; locale: Locale }

/** A page of a seller's own orders, newest first. */
export async function listVendorOrders(container: MedusaContainer, page: Page): Promise<VendorOrdersAnswer> {
  const service = container.resolve("order_group")
  const own = { seller_id: page.seller_id }
  const [{ cards, count }, to_confirm, to_ship, on_the_way] = await Promise.all([
    readOrderCards(
      container,
      { ...own, stage: [...TABS[page.tab]] },
      { take: page.take, skip: page.skip, order: { created_at: "DESC" } },
      page.locale,
    ),
    service.countSellerOrders({ ...own, stage: "to_confirm" }),
    service.countSellerOrders({ ...own, stage: "to_ship" }),
    service.countSellerOrders({ ...own, stage: "on_the_way" }),
  ])
  return { orders: cards, count, counts: { to_confirm, to_ship, on_the_way } }
}

/** Cards of the seller orders that match, and how many match in all. */
export async function readOrderCards(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  pagination: { take: number; skip: number; order: Record<string, "ASC" | "DESC"> },
  locale: Locale,
): Promise<{ cards: VendorOrderCard[]; count: number }> {
  const { data, metadata } = await container
    .resolve("query")
    .graph({ entity: "seller_order", fields: ["order_id"], filters, pagination })
  const ids = (data as SellerOrderRow[]).map(({ order_id }) => order_id)
  const orders = await readRows(container, ids, locale)
  return {
    cards: ids.flatMap((id) => orders.filter((order) => order.id === id)).map(cardView),
    count: metadata?.count ?? ids.length,
  }
}

/** One order of this seller, or undefined: also when it is another seller's. */
export async function readVendorOrder(
  container: MedusaContainer,
  own: { id: string; seller_id: string; locale: Locale },
): Promise<VendorOrder | undefined> {
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["order_id"],
    filters: { order_id: own.id, seller_id: own.seller_id },
  })
  if (data.length === 0) return undefined
  const [order] = await readRows(container, [own.id], own.locale)
  return order ? orderView(order) : undefined
}

async function readRows(container: MedusaContainer, ids: string[], locale: Locale): Promise<OrderRow[]> {
  if (ids.length === 0) return []
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields: orderRowFields, filters: { id: ids } }, { locale: LOCALE_TAGS[locale] })
  return data as OrderRow[]
}

function cardView(order: OrderRow): VendorOrderCard {
  const lines = linesView(order)
  const [first] = lines
  return {
    id: order.id,
    number: order.display_id,
    placed_at: instant(order.created_at) ?? "",
    state: parcelState(order),
    payment_state: paymentState(order),
    buyer_name: buyerName(order),
    country_code: order.shipping_address?.country_code ?? null,
    piece_count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    first_line: first ? { title: first.title, picture: first.picture } : null,
    total: toMoney(order.total, order.currency_code),
  }
}

function orderView(order: OrderRow): VendorOrder {
  const state = parcelState(order)
  const lines = linesView(order)
  const shipments = shipmentsView(order)
  return {
    id: order.id,
    number: order.display_id,
    placed_at: instant(order.created_at) ?? "",
    confirmed_at: instant(order.seller_order?.confirmed_at),
    state,
    payment_state: paymentState(order),
    buyer: { name: buyerName(order), email: order.email ?? "" },
    shipping_address: addressView(order.shipping_address),
    delivery_name: order.shipping_methods?.[0]?.name ?? null,
    arrives_in: arrivalView(order),
    lines,
    shipments,
    totals: totalsView(order),
    refunded: refundedView(order),
    note: order.seller_order?.note ?? null,
    can: permitted({
      state,
      isConfirmed: Boolean(order.seller_order?.confirmed_at),
      isLeftToPack: lines.some((line) => line.fulfilled_quantity < line.quantity),
      isPacked: shipments.some(({ shipped_at }) => shipped_at === null),
      isSent: shipments.some(({ shipped_at }) => shipped_at !== null),
      isOnTheWay: shipments.some(
        ({ shipped_at, delivered_at }) => shipped_at !== null && delivered_at === null,
      ),
    }),
  }
}

type Facts = {
  state: ParcelState
  isConfirmed: boolean
  isLeftToPack: boolean
  isPacked: boolean
  isSent: boolean
  isOnTheWay: boolean
}

/** What a member may do with an order now; the workflows refuse the rest. */
function permitted({
  state,
  isConfirmed,
  isLeftToPack,
  isPacked,
  isSent,
  isOnTheWay,
}: Facts): VendorOrder["can"] {
  const isAlive = state !== "canceled" && state !== "returned"
  return {
    confirm: isAlive && !isConfirmed,
    pack: isAlive && isLeftToPack,
    ship: isAlive && (isLeftToPack || isPacked),
    deliver: isAlive && isOnTheWay,
    cancel: isAlive && !isSent,
  }
}

function buyerName({ shipping_address, email }: OrderRow): string {
  const name = [shipping_address?.first_name, shipping_address?.last_name].filter(Boolean).join(" ")
  return name || (email ?? "")
}
