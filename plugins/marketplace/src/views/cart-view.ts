import {
  type CartParcel,
  type CartView,
  type DeliveryOption,
  LOCALE_TAGS,
  type Locale,
} from "@hirfa/contracts"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import { isOfferedIn } from "../workflows/cart/offered-there"
import { type CurrentPrice, cartLineView, leadTimeOf } from "./cart-line"
import { type CartLineRow, type CartRow, type CartSellerRow, cartRowFields } from "./cart-rows"
import { deliveryOptions } from "./delivery-options"
import { addMoney, toMoney } from "./money"
import { addressView } from "./order-view"

/** A cart by cooperative: one parcel each, with its deliveries and with what stands in the way of paying. */
export async function readCart(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<CartView | undefined> {
  const query = container.resolve("query")
  const [{ data }, { data: groups }] = await Promise.all([
    query.graph({ entity: "cart", fields: cartRowFields, filters: { id } }, { locale: LOCALE_TAGS[locale] }),
    query.graph({ entity: "order_group", fields: ["id"], filters: { cart_id: id } }),
  ])
  const [cart] = data as CartRow[]
  if (!cart) return undefined
  const country_code = cart.shipping_address?.country_code
  const [prices, options] = await Promise.all([
    currentPrices(container, cart),
    country_code
      ? deliveryOptions(container, {
          profile_ids: [
            ...new Set((cart.items ?? []).flatMap((row) => sellerOf(row)?.shipping_profile_id ?? [])),
          ],
          country_code,
          currency_code: cart.currency_code,
          region_id: cart.region_id,
          locale,
        })
      : new Map<string, DeliveryOption[]>(),
  ])
  const token = groups[0] ? container.resolve("order_group").signLink(groups[0].id) : ""
  return cartView(cart, { prices, options, order_group: groups[0] ? { id: groups[0].id, token } : null })
}

type Around = {
  prices: Map<string, CurrentPrice>
  options: Map<string, DeliveryOption[]>
  order_group: CartView["order_group"]
}

function cartView(cart: CartRow, { prices, options, order_group }: Around): CartView {
  const parcels = parcelsOf(cart, prices, options)
  const has_problems = parcels.some(({ lines }) => lines.some(({ problem }) => problem !== null))
  const shipping_address = addressView(cart.shipping_address)
  const money = (amount: CartRow["total"]) => toMoney(amount, cart.currency_code)
  return {
    id: cart.id,
    currency: cart.currency_code,
    region_id: cart.region_id,
    email: cart.email ?? null,
    shipping_address,
    parcels,
    promotions: (cart.promotions ?? []).flatMap((promotion) =>
      promotion?.code ? [{ code: promotion.code }] : [],
    ),
    totals: {
      goods: money(cart.original_item_total),
      delivery: money(cart.original_shipping_total),
      discount: money(cart.discount_total),
      tax: money(cart.tax_total),
      credit: money(cart.credit_line_total),
      total: money(cart.total),
    },
    has_problems,
    is_ready_to_pay:
      !has_problems &&
      parcels.length > 0 &&
      Boolean(cart.email && shipping_address?.address_1) &&
      parcels.every(({ delivery }) => delivery.chosen_id !== null),
    order_group,
    payment: paymentOf(cart),
  }
}

function parcelsOf(cart: CartRow, prices: Around["prices"], options: Around["options"]): CartParcel[] {
  const bySeller = new Map<string, { seller: CartSellerRow | undefined; rows: CartLineRow[] }>()
  for (const row of cart.items ?? []) {
    const seller = sellerOf(row)
    const group = bySeller.get(seller?.id ?? "") ?? { seller, rows: [] }
    group.rows.push(row)
    bySeller.set(seller?.id ?? "", group)
  }
  const chosen = new Set((cart.shipping_methods ?? []).map((method) => method?.shipping_option_id))
  const country = cart.shipping_address?.country_code
  return [...bySeller.values()].map(({ seller, rows }) => {
    const offered = options.get(seller?.shipping_profile_id ?? "") ?? []
    const isDelivered = !country || offered.length > 0
    const lines = rows.map((row) => {
      const isOffered = isDelivered && isOfferedIn(row.variant?.product?.piece, country)
      return cartLineView(row, cart.currency_code, prices.get(row.variant_id ?? ""), isOffered)
    })
    const delivery = offered.find(({ id }) => chosen.has(id))
    const lead = rows.map((row) => leadTimeOf(row) ?? { min: 0, max: 0 })
    return {
      seller: {
        id: seller?.id ?? "",
        handle: seller?.handle ?? "",
        name: seller?.name ?? "",
        city: seller?.city ?? "",
      },
      lines,
      delivery: { options: offered, chosen_id: delivery?.id ?? null },
      arrives_in: delivery
        ? {
            min: delivery.days.min + Math.max(...lead.map(({ min }) => min)),
            max: delivery.days.max + Math.max(...lead.map(({ max }) => max)),
          }
        : null,
      goods: addMoney(
        lines.map(({ total }) => total),
        cart.currency_code,
      ),
    }
  })
}

/** What the pieces cost now, so that a price that changed since it was put in the cart is told, not charged. */
async function currentPrices(container: MedusaContainer, cart: CartRow): Promise<Map<string, CurrentPrice>> {
  const ids = (cart.items ?? []).flatMap(({ variant_id }) => variant_id ?? [])
  if (ids.length === 0 || cart.completed_at) return new Map()
  const { data } = await container.resolve("query").graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: ids },
    context: {
      calculated_price: QueryContext({ currency_code: cart.currency_code, region_id: cart.region_id }),
    },
  })
  type PriceRow = { id: string; calculated_price?: { calculated_amount?: BigNumberInput | null } | null }
  return new Map(
    (data as PriceRow[]).map(({ id, calculated_price }) => {
      const amount = calculated_price?.calculated_amount
      return [id, amount === null || amount === undefined ? null : toMoney(amount, cart.currency_code)]
    }),
  )
}

function paymentOf(cart: CartRow): CartView["payment"] {
  const session = cart.payment_collection?.payment_sessions?.find(
    (candidate) => candidate?.status !== "canceled",
  )
  if (!session) return null
  const secret = session.data?.client_secret
  return {
    provider_id: session.provider_id,
    status: session.status,
    client_secret: typeof secret === "string" ? secret : null,
    amount: toMoney(cart.payment_collection?.amount, cart.currency_code),
  }
}

function sellerOf(row: CartLineRow): CartSellerRow | undefined {
  return row.variant?.product?.piece?.seller ?? undefined
}
