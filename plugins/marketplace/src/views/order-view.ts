import type { Address, OrderLine, Parcel, Shipment, Totals } from "@hirfa/contracts"
import { parcelState, paymentState } from "../workflows/seller-order/order-state"
import { addMoney, toMoney } from "./money"
import type { AddressRow, FulfillmentRow, LineRow, OrderRow } from "./order-rows"
import { pictureOfThumbnail } from "./picture"

/** One seller order as its buyer follows it. */
export function parcelView(order: OrderRow): Parcel {
  const seller = order.seller_order?.seller
  return {
    order_id: order.id,
    number: order.display_id,
    seller: { handle: seller?.handle ?? "", name: seller?.name ?? "", city: seller?.city ?? "" },
    state: parcelState(order),
    payment_state: paymentState(order),
    lines: linesView(order),
    shipments: shipmentsView(order),
    arrives_in: arrivalView(order),
    totals: totalsView(order),
    refunded: refundedView(order),
  }
}

export function linesView({ items, currency_code }: OrderRow): OrderLine[] {
  return (items ?? []).map((line) => lineView(line, currency_code))
}

function lineView(line: LineRow, currency: string): OrderLine {
  const title = line.product?.title ?? line.title
  return {
    id: line.id,
    title,
    variant_title: line.variant_title ?? null,
    handle: line.product_handle ?? null,
    picture: pictureOfThumbnail(line.thumbnail, title),
    quantity: Number(line.quantity ?? 0),
    fulfilled_quantity: Number(line.detail?.fulfilled_quantity ?? 0),
    shipped_quantity: Number(line.detail?.shipped_quantity ?? 0),
    returned_quantity:
      Number(line.detail?.return_received_quantity ?? 0) +
      Number(line.detail?.return_dismissed_quantity ?? 0),
    unit_price: toMoney(line.unit_price, currency),
    total: toMoney(line.total, currency),
  }
}

export function shipmentsView({ fulfillments }: OrderRow): Shipment[] {
  return (fulfillments ?? []).flatMap((row) => (row && !row.canceled_at ? [shipmentView(row)] : []))
}

function shipmentView(row: FulfillmentRow): Shipment {
  const label = row.labels?.find((candidate) => candidate?.tracking_number)
  const carrier = row.metadata?.carrier
  return {
    id: row.id,
    packed_at: instant(row.packed_at ?? row.created_at),
    shipped_at: instant(row.shipped_at),
    delivered_at: instant(row.delivered_at),
    carrier: typeof carrier === "string" ? carrier : null,
    tracking_number: label?.tracking_number ?? null,
    tracking_url: label?.tracking_url?.startsWith("http") ? label.tracking_url : null,
    lines: (row.items ?? []).flatMap((item) =>
      item?.line_item_id ? [{ line_id: item.line_item_id, quantity: Number(item.quantity ?? 0) }] : [],
    ),
  }
}

export function arrivalView({ seller_order }: OrderRow): Parcel["arrives_in"] {
  const { arrives_days_min: min, arrives_days_max: max } = seller_order ?? {}
  return min == null || max == null ? null : { min, max }
}

/**
 * What was bought and how it was paid, as at the checkout. Medusa's own total falls with every refund, by credit lines
 * that it adds; here what was given back stands beside the total, in `refunded`.
 */
export function totalsView(order: OrderRow): Totals {
  const money = (amount: OrderRow["total"]) => toMoney(amount, order.currency_code)
  const gross = addMoney([money(order.item_total), money(order.shipping_total)], order.currency_code)
  const collections = order.payment_collections ?? []
  const paid = addMoney(
    collections.map((collection) => money(collection?.amount)),
    order.currency_code,
  )
  // A cent may lie between the two where discounts left fractions: the split gave it a home.
  const credit = Math.max(0, gross.amount - paid.amount)
  return {
    goods: money(order.original_item_total),
    delivery: money(order.original_shipping_total),
    discount: money(order.discount_total),
    tax: money(order.tax_total),
    credit: { ...gross, amount: credit <= 1 ? 0 : credit },
    total: paid,
  }
}

export function refundedView({ payment_collections, currency_code }: OrderRow) {
  const refunded = (payment_collections ?? []).reduce(
    (sum, collection) => sum + Number(collection?.refunded_amount ?? 0),
    0,
  )
  return toMoney(refunded, currency_code)
}

export function addressView(address: AddressRow | null | undefined): Address | null {
  if (!address?.country_code) return null
  return {
    first_name: address.first_name ?? "",
    last_name: address.last_name ?? "",
    company: address.company ?? null,
    address_1: address.address_1 ?? "",
    address_2: address.address_2 ?? null,
    postal_code: address.postal_code ?? null,
    city: address.city ?? "",
    province: address.province ?? null,
    country_code: address.country_code,
    phone: address.phone ?? null,
  }
}

export function instant(value: string | Date | null | undefined): string | null {
  return value ? new Date(value).toISOString() : null
}
