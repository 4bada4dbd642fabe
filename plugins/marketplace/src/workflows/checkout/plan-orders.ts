import { type Currency, minorPerMajor } from "@hirfa/contracts"
import type { BigNumberInput } from "@medusajs/framework/types"
import { decorateCartTotals, generateEntityId, OrderStatus } from "@medusajs/framework/utils"
import { assertSellable } from "./assert-sellable"
import type { CheckoutCart, CheckoutItem, CheckoutMethod } from "./checkout-cart"
import { splitCart } from "./split-cart"

type Credit = {
  amount: number
  reference?: string
  reference_id?: string
  metadata?: Record<string, unknown> | null
}
type Part = { items: CheckoutItem[]; shipping_methods: CheckoutMethod[] }

/** What is to be written for one seller: its order, and what of the buyer's payment is for it. */
export type PlannedOrder = {
  order_id: string
  seller_id: string
  stock_location_id: string
  order: ReturnType<typeof orderInput>
  /** Major units. */
  payment: number
  arrives_days_min: number | null
  arrives_days_max: number | null
}

/**
 * Plans the orders of a cart, one a seller.
 * @throws NOT_ALLOWED or INVALID_DATA when the cart may not be sold as it stands
 */
export function planOrders(cart: CheckoutCart): PlannedOrder[] {
  assertSellable(cart)
  const sellerOfProfile = new Map(
    cart.items.map(({ variant }) => [
      variant?.product.piece?.seller.shipping_profile_id,
      variant?.product.piece?.seller.id ?? "",
    ]),
  )
  const parts = splitCart(
    {
      items: cart.items.map((item) => ({ ...item, seller_id: item.variant?.product.piece?.seller.id ?? "" })),
      shipping_methods: cart.shipping_methods.map((method) => ({
        ...method,
        seller_id: sellerOfProfile.get(method.shipping_option?.shipping_profile_id) ?? "",
      })),
      credit_lines: cart.credit_lines ?? [],
      total: cart.raw_total ?? cart.total,
      minor_per_major: minorPerMajor(cart.currency_code as Currency),
    },
    (part) => totalOf(part, cart.currency_code),
  )
  return parts.map((part) => {
    const order_id = generateEntityId(undefined, "order")
    const credits = part.credits.map(({ line, amount }) => ({
      amount,
      reference: line.reference,
      reference_id: line.reference_id,
      metadata: line.metadata,
    }))
    return {
      order_id,
      seller_id: part.seller_id,
      stock_location_id: part.items[0]?.variant?.product.piece?.seller.stock_location_id ?? "",
      order: orderInput(cart, part, { id: order_id, credits }),
      payment: part.payment,
      ...arrival(part),
    }
  })
}

/** Items and deliveries with their discounts and taxes, before credit: as Medusa reckons an order. */
function totalOf(part: Part, currency_code: string): BigNumberInput {
  const { total } = decorateCartTotals({
    currency_code,
    items: part.items,
    shipping_methods: part.shipping_methods,
  })
  return (total ?? 0) as BigNumberInput
}

/** The slowest piece has to be made before the parcel leaves. */
function arrival({ items, shipping_methods }: Part) {
  const pieces = items.map(({ variant }) => variant?.product.piece)
  const days = shipping_methods[0]?.shipping_option?.metadata
  const lead = (key: "lead_days_min" | "lead_days_max") =>
    Math.max(0, ...pieces.map((piece) => (piece?.is_made_to_order ? (piece[key] ?? 0) : 0)))
  return {
    arrives_days_min: days?.days_min === undefined ? null : days.days_min + lead("lead_days_min"),
    arrives_days_max: days?.days_max === undefined ? null : days.days_max + lead("lead_days_max"),
  }
}

function orderInput(cart: CheckoutCart, part: Part, own: { id: string; credits: Credit[] }) {
  const items = part.items.map(itemInput)
  const shipping_methods = part.shipping_methods.map(methodInput)
  const codes = [...items, ...shipping_methods].flatMap(({ adjustments }) =>
    adjustments.map(({ code }) => code),
  )
  return {
    id: own.id,
    region_id: cart.region.id,
    customer_id: cart.customer?.id,
    sales_channel_id: cart.sales_channel_id,
    status: OrderStatus.PENDING,
    email: cart.email ?? undefined,
    currency_code: cart.currency_code,
    locale: cart.locale,
    no_notification: false,
    // By it the sweep finds what a checkout that broke off has left: the link to the cart is made last of all.
    metadata: { ...cart.metadata, cart_id: cart.id },
    shipping_address: withoutId(cart.shipping_address),
    billing_address: withoutId(cart.billing_address),
    items,
    shipping_methods,
    credit_lines: own.credits.map((credit) => ({ ...credit, order_id: own.id })),
    promo_codes: [...new Set(codes.filter((code) => code !== undefined))],
  }
}

/** Keys of a cart's line that an order's line makes anew, or that are not its own. */
const CART_LINE_ONLY = new Set(
  "id created_at updated_at deleted_at variant product cart cart_id seller_id detail raw_unit_price raw_compare_at_unit_price raw_quantity".split(
    " ",
  ),
)

function itemInput(item: CheckoutItem) {
  const own = Object.fromEntries(Object.entries(item).filter(([key]) => !CART_LINE_ONLY.has(key)))
  return {
    ...own,
    title: item.title,
    quantity: item.quantity,
    unit_price: item.unit_price,
    variant_id: item.variant_id,
    tax_lines: taxLines(item.tax_lines),
    adjustments: adjustments(item.adjustments),
  }
}

function methodInput(method: CheckoutMethod) {
  return {
    name: method.name,
    description: method.description,
    amount: method.raw_amount ?? method.amount,
    is_tax_inclusive: method.is_tax_inclusive,
    shipping_option_id: method.shipping_option_id,
    data: method.data,
    metadata: method.metadata,
    tax_lines: taxLines(method.tax_lines),
    adjustments: adjustments(method.adjustments),
  }
}

function taxLines(lines: CheckoutItem["tax_lines"] = []) {
  return lines.map(({ description, tax_rate_id, code, rate, provider_id }) => ({
    description,
    tax_rate_id,
    code,
    rate,
    provider_id,
  }))
}

function adjustments(lines: CheckoutItem["adjustments"] = []) {
  return lines.map(({ code, amount, description, promotion_id, provider_id, is_tax_inclusive }) => ({
    code,
    amount,
    description,
    promotion_id,
    provider_id,
    is_tax_inclusive,
  }))
}

function withoutId<T extends { id?: string }>(address: T | null | undefined): Omit<T, "id"> | undefined {
  if (!address) return undefined
  const { id: _id, ...rest } = address
  return rest
}
