import { LOCALE_TAGS, marketOf, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { completeCartWorkflow } from "@hirfa/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PromotionActions } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { BUYER } from "../accounts"
import { read } from "../context"
import type { Buyer, WorldOrder } from "../data/schema"

/** Under this key the metadata of a cart and its orders say which of the demo's orders they are. */
export const ORDER_KEY = "demo_order"

/** What all checkouts need to know. */
export type Checkout = {
  buyers: Readonly<Record<string, Buyer>>
  salesChannelId: string
  /** By code of a market. */
  regionIds: ReadonlyMap<string, string>
  /** By SKU. */
  variantIds: ReadonlyMap<string, string>
}

/** Buys as a buyer does: a cart, a delivery for each parcel, the test payment, and the completion of the cart. */
export async function checkOut(
  container: MedusaContainer,
  checkout: Checkout,
  order: WorldOrder,
): Promise<void> {
  const buyer = checkout.buyers[order.buyer]
  if (!buyer) throw new Error(`Order ${order.key}: unknown buyer ${order.buyer}`)
  const cartId = await fillCart(container, checkout, { order, buyer })
  await chooseDeliveries(container, cartId, { order, buyer })
  if (order.promotion) {
    const input = { cart_id: cartId, promo_codes: [order.promotion], action: PromotionActions.ADD }
    await updateCartPromotionsWorkflow(container).run({ input })
  }
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
  const [cart] = await read<{ payment_collection: { id: string } }>(
    container,
    "cart",
    ["payment_collection.id"],
    { id: cartId },
  )
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: cart?.payment_collection.id ?? "",
      provider_id: PAYMENT_PROVIDERS.test,
    },
  })
  await completeCartWorkflow(container).run({ input: { id: cartId } })
}

type Purchase = { order: WorldOrder; buyer: Buyer }

async function fillCart(
  container: MedusaContainer,
  { salesChannelId, regionIds, variantIds }: Checkout,
  { order, buyer }: Purchase,
): Promise<string> {
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id: regionIds.get(marketOf(buyer.address.country_code)?.code ?? "") ?? "",
      sales_channel_id: salesChannelId,
      email: buyer.email,
      ...(await account(container, buyer)),
      locale: LOCALE_TAGS[order.locale],
      shipping_address: buyer.address,
      billing_address: buyer.address,
      items: order.lines.map(({ sku, quantity }) => ({ variant_id: variantIds.get(sku) ?? "", quantity })),
      metadata: { [ORDER_KEY]: order.key },
    },
  })
  return result.id
}

/** The demo buyer is signed in; the others buy as guests. */
async function account(container: MedusaContainer, { email }: Buyer): Promise<{ customer_id?: string }> {
  if (email !== BUYER.email) return {}
  const [customer] = await read<{ id: string }>(container, "customer", ["id"], { email, has_account: true })
  return customer ? { customer_id: customer.id } : {}
}

type CartRow = { items: { product?: { piece?: { seller?: { shipping_profile_id: string } } } }[] }
type OptionRow = {
  id: string
  shipping_profile_id: string
  type: { code: string }
  service_zone: { geo_zones: { country_code: string }[] }
}

/** One delivery a seller: the wanted one where it is offered to the country, else the standard one. */
async function chooseDeliveries(
  container: MedusaContainer,
  cartId: string,
  { order, buyer }: Purchase,
): Promise<void> {
  const [cart] = await read<CartRow>(container, "cart", ["items.product.piece.seller.shipping_profile_id"], {
    id: cartId,
  })
  const profiles = [
    ...new Set(cart?.items.flatMap(({ product }) => product?.piece?.seller?.shipping_profile_id ?? [])),
  ]
  const options = await read<OptionRow>(
    container,
    "shipping_option",
    ["id", "shipping_profile_id", "type.code", "service_zone.geo_zones.country_code"],
    { shipping_profile_id: profiles },
  )
  const chosen = profiles.map((profile) => {
    const there = options.filter(
      ({ shipping_profile_id, service_zone }) =>
        shipping_profile_id === profile &&
        service_zone.geo_zones.some(({ country_code }) => country_code === buyer.address.country_code),
    )
    const option = there.find(({ type }) => type.code === order.delivery) ?? there[0]
    if (!option) throw new Error(`Order ${order.key}: no delivery to ${buyer.address.country_code}`)
    return { id: option.id }
  })
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cartId, options: chosen } })
}
