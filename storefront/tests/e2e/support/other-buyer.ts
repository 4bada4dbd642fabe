import { z } from "zod"
import type { StockedPiece } from "./pieces"
import { currentRun, type RunningShop } from "./run"

const cartSchema = z.object({ cart: z.object({ id: z.string() }) })
const viewSchema = z.object({
  cart: z.object({
    parcels: z.array(z.object({ delivery: z.object({ options: z.array(z.object({ id: z.string() })) }) })),
  }),
})
const regionsSchema = z.object({ regions: z.array(z.object({ id: z.string(), currency_code: z.string() })) })
const collectionSchema = z.object({
  payment_collection: z.object({
    id: z.string(),
    payment_sessions: z.array(z.object({ data: z.object({ id: z.string() }) })).optional(),
  }),
})
const completedSchema = z.object({ type: z.literal("order") })

interface Wanted {
  last_name?: string
  quantity?: number
}

/** Somebody else, with a web app of her own, buys a piece by card. */
export async function buyThroughTheInterface(
  shop: RunningShop,
  piece: StockedPiece,
  { last_name = "B", quantity = 1 }: Wanted = {},
): Promise<void> {
  const call = caller(shop)
  const { regions } = await call("/store/regions", regionsSchema)
  const { cart } = await call("/store/carts", cartSchema, {
    region_id: regions.find(({ currency_code }) => currency_code === "eur")?.id,
    email: "other@buyers.example",
    shipping_address: {
      first_name: "O",
      last_name,
      address_1: "1 rue",
      city: "Lyon",
      postal_code: "69001",
      country_code: "fr",
    },
    items: [{ variant_id: piece.variantId, quantity }],
  })
  const view = await call(`/store/carts/${cart.id}/parcels`, viewSchema)
  const option_id = view.cart.parcels[0]?.delivery.options[0]?.id
  await call(`/store/carts/${cart.id}/shipping-methods`, cartSchema, { option_id })
  const made = await call("/store/payment-collections", collectionSchema, { cart_id: cart.id })
  const path = `/store/payment-collections/${made.payment_collection.id}/payment-sessions`
  const paying = await call(path, collectionSchema, { provider_id: "pp_stripe_stripe" })
  await payAtStripe(paying.payment_collection.payment_sessions?.[0]?.data.id ?? "")
  await call(`/store/carts/${cart.id}/complete`, completedSchema, {})
}

async function payAtStripe(intent: string): Promise<void> {
  const answer = await fetch(`${currentRun().stripe}/v1/payment_intents/${intent}/confirm`, {
    method: "POST",
    headers: { authorization: "Bearer sk_test_other" },
    body: new URLSearchParams({ payment_method: "pm_card_visa" }),
  })
  if (!answer.ok) throw new Error(`the other buyer could not pay: ${await answer.text()}`)
}

function caller({ backend, key }: RunningShop) {
  return async <T>(path: string, schema: z.ZodType<T>, body?: unknown): Promise<T> => {
    const answer = await fetch(backend + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { "x-publishable-api-key": key, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return schema.parse(await answer.json())
  }
}
