import { type CartView, cartAnswerSchema, LOCALE_TAGS } from "@hirfa/contracts"
import { z } from "zod"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { backend, readOrNull } from "~/lib/medusa/index.server"

const cartWriteSchema = z.looseObject({ cart: z.looseObject({ id: z.string() }) })
/** Medusa answers a removed line with the cart as its parent; of no answer more is asked than the id. */
const anySchema = z.looseObject({})
const onlyId = { fields: "id" }

const pathOf = (cartId: string) => `/store/carts/${encodeURIComponent(cartId)}`

/** The cart as the buyer sees it, by cooperative; null when it does not exist any more. */
export async function readCart(cartId: string): Promise<CartView | null> {
  const query = { locale: currentLocale() }
  const answer = await readOrNull({ path: `${pathOf(cartId)}/parcels`, query, schema: cartAnswerSchema })
  return answer?.cart ?? null
}

export interface NewCart {
  market: Market
  item: { variant_id: string; quantity: number }
  /** Of a signed-in customer: the cart is hers from the start. */
  token?: string | undefined
}

/** Makes a cart for the buyer's market. Its currency is that of the region: Medusa prices a cart by where it goes. */
export async function createCart({ market, item, token }: NewCart): Promise<string> {
  const body = {
    region_id: market.regionId,
    shipping_address: { country_code: market.country },
    locale: LOCALE_TAGS[currentLocale()],
    items: [item],
  }
  const { cart } = await backend({
    path: "/store/carts",
    method: "POST",
    query: onlyId,
    body,
    token,
    schema: cartWriteSchema,
  })
  return cart.id
}

export async function addLine(cartId: string, item: NewCart["item"]): Promise<void> {
  const path = `${pathOf(cartId)}/line-items`
  await backend({ path, method: "POST", query: onlyId, body: item, schema: anySchema })
}

/** Sets a quantity; with the same quantity as before it takes over today's price. */
export async function setQuantity(cartId: string, lineId: string, quantity: number): Promise<void> {
  const path = `${pathOf(cartId)}/line-items/${encodeURIComponent(lineId)}`
  await backend({ path, method: "POST", query: onlyId, body: { quantity }, schema: anySchema })
}

export async function removeLine(cartId: string, lineId: string): Promise<void> {
  const path = `${pathOf(cartId)}/line-items/${encodeURIComponent(lineId)}`
  await backend({ path, method: "DELETE", query: onlyId, schema: anySchema })
}

export async function addCode(cartId: string, code: string): Promise<void> {
  const path = `${pathOf(cartId)}/promotions`
  await backend({ path, method: "POST", query: onlyId, body: { promo_codes: [code] }, schema: anySchema })
}

export async function removeCode(cartId: string, code: string): Promise<void> {
  const path = `${pathOf(cartId)}/promotions`
  await backend({ path, method: "DELETE", query: onlyId, body: { promo_codes: [code] }, schema: anySchema })
}

/** Chooses how parcels are sent. Each option belongs to one cooperative and replaces what was chosen for it before. */
export async function chooseDelivery(cartId: string, optionIds: readonly string[]): Promise<void> {
  const body = optionIds.map((option_id) => ({ option_id }))
  await backend({
    path: `${pathOf(cartId)}/shipping-methods`,
    method: "POST",
    query: onlyId,
    body,
    schema: anySchema,
  })
}

export interface CartChange {
  email?: string
  region_id?: string
  shipping_address?: Record<string, string | null>
  billing_address?: Record<string, string | null>
}

export async function updateCart(cartId: string, change: CartChange): Promise<void> {
  await backend({ path: pathOf(cartId), method: "POST", query: onlyId, body: change, schema: anySchema })
}

/** Gives a guest's cart to the customer who has just signed in. */
export async function claimCart(cartId: string, token: string): Promise<void> {
  await backend({ path: `${pathOf(cartId)}/customer`, method: "POST", body: {}, token, schema: anySchema })
}

export function pieceCount(cart: CartView): number {
  return cart.parcels.flatMap((parcel) => parcel.lines).reduce((sum, line) => sum + line.quantity, 0)
}
