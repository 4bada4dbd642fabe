import { getApp } from "./app"
import { call } from "./http"
import type { World } from "./world"

type PieceName = keyof World["pieces"]
type Cart = {
  id: string
  total: number
  items: { id: string; title: string; quantity: number }[]
  payment_collection?: { id: string }
}
type Session = { id: string; provider_id: string; data: Record<string, string> }

export const PARIS = {
  first_name: "Claire",
  last_name: "Martin",
  address_1: "1 rue des Tests",
  city: "Paris",
  postal_code: "75001",
  country_code: "fr",
}

/** A cart with the pieces and an address, and a delivery of each seller, but no payment yet. */
export async function filledCart(
  pieces: Partial<Record<PieceName, number>>,
  more: Record<string, unknown> = {},
): Promise<Cart> {
  const { world } = await getApp()
  const names = Object.keys(pieces) as PieceName[]
  const cart = await ok<{ cart: Cart }>("/store/carts", {
    region_id: world.region.eu,
    email: "claire@buyers.example",
    shipping_address: PARIS,
    items: names.map((name) => ({ variant_id: world.pieces[name].variant_id, quantity: pieces[name] })),
    ...more,
  })
  for (const seller of sellersOf(world, names)) {
    await ok(`/store/carts/${cart.cart.id}/shipping-methods`, { option_id: seller.options.eu })
  }
  return (await ok<{ cart: Cart }>(`/store/carts/${cart.cart.id}`)).cart
}

/** Begins a payment for the cart. */
export async function payment(cart_id: string, provider_id = "pp_stripe_stripe"): Promise<Session> {
  const { payment_collection } = await ok<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { cart_id },
  )
  const answer = await ok<{ payment_collection: { payment_sessions: Session[] } }>(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { provider_id },
  )
  const session = answer.payment_collection.payment_sessions[0]
  if (!session) throw new Error("no payment session was made")
  return session
}

/** What Stripe's code in the browser does: pays the intent with a card of Stripe's test list. */
export async function payInBrowser(session: Session, card = "pm_card_visa"): Promise<{ status: string }> {
  const response = await fetch(
    `${process.env.STRIPE_API_BASE}/v1/payment_intents/${session.data.id}/confirm`,
    {
      method: "POST",
      headers: {
        authorization: "Bearer sk_test_of_the_suite",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: new URLSearchParams({ payment_method: card }),
    },
  )
  return (await response.json()) as { status: string }
}

export const complete = <T>(cart_id: string) =>
  call<T>(`/store/carts/${cart_id}/complete`, { method: "POST" })

/** A paid and completed cart. */
export async function boughtCart(
  pieces: Partial<Record<PieceName, number>>,
  more: Record<string, unknown> = {},
) {
  const cart = await filledCart(pieces, more)
  await payInBrowser(await payment(cart.id))
  const { status, body } = await complete<{
    order_group: { id: string; token: string; order_ids: string[] }
  }>(cart.id)
  if (status !== 200) throw new Error(`completing answered ${status}: ${JSON.stringify(body)}`)
  return { cart, group: body.order_group }
}

async function ok<T>(path: string, body?: unknown): Promise<T> {
  const answer = await call<T>(path, { body })
  if (answer.status !== 200)
    throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

function sellersOf({ sellers }: World, names: PieceName[]) {
  const seller = {
    rug: sellers.weavers,
    uniqueRug: sellers.weavers,
    bowl: sellers.potters,
    vase: sellers.potters,
    pouf: sellers.tanners,
  }
  return [...new Set(names.map((name) => seller[name]))]
}
