import { type CartView, cartAnswerSchema, type DeliveryOption, LOCALE_TAGS } from "@hirfa/contracts"
import { z } from "zod"
import { readCartId, readCustomerToken } from "~/lib/http/session.server"
import { currentLocale } from "~/lib/i18n"
import type { Market } from "~/lib/market/market.server"
import { BackendRefusal, backend, readOrNull } from "~/lib/medusa/index.server"

const cartWriteSchema = z.looseObject({ cart: z.looseObject({ id: z.string() }) })
/** Medusa answers a removed line with the cart as its parent; of no answer more is asked than the id. */
const anySchema = z.looseObject({})
/** How Medusa answers when what was to be made is there already. */
const DUPLICATE = 422
const onlyId = { fields: "id" }

/** A cart and the right to it: one that belongs to an account answers to that account only. */
export interface CartAccess {
  id: string
  token: string | undefined
}

/** The cart of this browser, or undefined when it has none. */
export async function readCartAccess(request: Request): Promise<CartAccess | undefined> {
  const [id, token] = await Promise.all([readCartId(request), readCustomerToken(request)])
  return id === undefined ? undefined : { id, token }
}

export const cartPath = ({ id }: CartAccess) => `/store/carts/${encodeURIComponent(id)}`

/** The cart as the buyer sees it, by cooperative; null when it does not exist any more. */
export async function readCart(cart: CartAccess): Promise<CartView | null> {
  const query = { locale: currentLocale() }
  const path = `${cartPath(cart)}/parcels`
  const answer = await readOrNull({ path, query, token: cart.token, schema: cartAnswerSchema })
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

export async function addLine(cart: CartAccess, item: NewCart["item"]): Promise<void> {
  await write(cart, "POST", "/line-items", item)
}

export async function setQuantity(cart: CartAccess, lineId: string, quantity: number): Promise<void> {
  await write(cart, "POST", `/line-items/${encodeURIComponent(lineId)}`, { quantity })
}

export async function removeLine(cart: CartAccess, lineId: string): Promise<void> {
  await write(cart, "DELETE", `/line-items/${encodeURIComponent(lineId)}`)
}

/** Takes over today's price for every line. */
export async function acceptPrices(cart: CartAccess): Promise<void> {
  await write(cart, "POST", "/refresh", {})
}

export async function addCode(cart: CartAccess, code: string): Promise<void> {
  await write(cart, "POST", "/promotions", { promo_codes: [code] })
}

export async function removeCode(cart: CartAccess, code: string): Promise<void> {
  await write(cart, "DELETE", "/promotions", { promo_codes: [code] })
}

/** Chooses how parcels are sent. Each option belongs to one cooperative and replaces what was chosen for it before. */
export async function chooseDelivery(cart: CartAccess, optionIds: readonly string[]): Promise<void> {
  const body = optionIds.map((option_id) => ({ option_id }))
  await write(cart, "POST", "/shipping-methods", body)
}

/**
 * Chooses the cheapest delivery for every parcel that has none yet, so that the sum is whole from the first look at the
 * cart. The buyer sees the choice with its price and date there, and can make another.
 */
export async function chooseMissingDeliveries(access: CartAccess): Promise<void> {
  const cart = await readCart(access)
  const open = cart?.parcels.filter(({ delivery }) => delivery.chosen_id === null) ?? []
  const ids = open.flatMap(({ delivery }) => cheapestOf(delivery.options)?.id ?? [])
  if (ids.length > 0) await chooseDelivery(access, ids)
}

function cheapestOf(options: readonly DeliveryOption[]): DeliveryOption | undefined {
  return options.toSorted((one, other) => one.price.amount - other.price.amount)[0]
}

export interface CartChange {
  email?: string
  region_id?: string
  shipping_address?: Record<string, string | null>
  billing_address?: Record<string, string | null>
}

/**
 * Two requests that name a new email at the same moment (a form pressed twice, two tabs) race to make its guest customer,
 * and Medusa refuses the slower as a duplicate; asked again, it finds the customer made.
 */
export async function updateCart(cart: CartAccess, change: CartChange): Promise<void> {
  try {
    await write(cart, "POST", "", change)
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.status !== DUPLICATE) throw error
    await write(cart, "POST", "", change)
  }
}

/** Gives a guest's cart to the customer who has just signed in. */
export async function claimCart(cart: CartAccess & { token: string }): Promise<void> {
  await write(cart, "POST", "/customer", {})
}

async function write(
  cart: CartAccess,
  method: "POST" | "DELETE",
  path: string,
  body?: unknown,
): Promise<void> {
  const where = { path: cartPath(cart) + path, query: onlyId, token: cart.token }
  await backend({ ...where, method, schema: anySchema, ...(body === undefined ? {} : { body }) })
}

export function pieceCount(cart: CartView): number {
  return cart.parcels.flatMap((parcel) => parcel.lines).reduce((sum, line) => sum + line.quantity, 0)
}
