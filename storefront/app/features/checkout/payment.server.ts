import { type CartView, completeAnswerSchema, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { z } from "zod"
import { env } from "~/env.server"
import { type CartAccess, cartPath, readCart } from "~/features/cart/index.server"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"

const collectionSchema = z.looseObject({ payment_collection: z.looseObject({ id: z.string() }) })
/** Statuses in which a payment session can still be paid with. */
const OPEN_STATUSES = ["pending", "requires_more", "error"]

export const paymentProvider = env.STRIPE_PUBLISHABLE_KEY ? PAYMENT_PROVIDERS.stripe : PAYMENT_PROVIDERS.test

/**
 * Answers the cart with a payment session of its present total; makes one when there is none, so that pages can be
 * reloaded. Without one (the backend refused: payments are not set up) the page says that it cannot be paid now.
 */
export async function withPayment(access: CartAccess, cart: CartView): Promise<CartView> {
  if (!cart.is_ready_to_pay || cart.totals.total.amount === 0 || isPayable(cart)) return cart
  try {
    await createSession(access)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    console.error(`Cart ${cart.id} cannot be paid: ${error.message}`)
  }
  return (await readCart(access)) ?? cart
}

async function createSession(access: CartAccess): Promise<void> {
  const { payment_collection } = await backend({
    path: "/store/payment-collections",
    method: "POST",
    body: { cart_id: access.id },
    token: access.token,
    schema: collectionSchema,
  })
  await backend({
    path: `/store/payment-collections/${encodeURIComponent(payment_collection.id)}/payment-sessions`,
    method: "POST",
    body: { provider_id: paymentProvider },
    token: access.token,
    schema: collectionSchema,
  })
}

function isPayable({ payment, totals }: CartView): boolean {
  if (payment?.provider_id !== paymentProvider) return false
  return payment.amount.amount === totals.total.amount && OPEN_STATUSES.includes(payment.status)
}

const stillACartSchema = z.object({
  type: z.literal("cart"),
  error: z.looseObject({ message: z.string(), type: z.string().optional() }),
})
const completionSchema = z.union([completeAnswerSchema, stillACartSchema])

export type Completion =
  | { isDone: true; group: { id: string; token: string } }
  /** `sold`: a piece went meanwhile. `payment`: the payment was not made. `busy`: another request is still at it. */
  | { isDone: false; reason: "sold" | "payment" | "busy" | "changed" }

const TRIES = 12
const PAUSE_MS = 750

/**
 * Turns the cart into its orders, at most once: a second press, another tab and the payment's webhook all end at the same
 * order group. Waits while another request is doing the same.
 */
export async function completeCart(cart: CartAccess): Promise<Completion> {
  for (let attempt = 1; ; attempt += 1) {
    const completion = await tryToComplete(cart)
    const isBusy = !completion.isDone && completion.reason === "busy"
    if (!isBusy || attempt === TRIES) return completion
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

async function tryToComplete(cart: CartAccess): Promise<Completion> {
  const path = `${cartPath(cart)}/complete`
  try {
    const answer = await backend({
      path,
      method: "POST",
      body: {},
      token: cart.token,
      schema: completionSchema,
    })
    if (answer.type === "order") return { isDone: true, group: answer.order_group }
    return { isDone: false, reason: "payment" }
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return await explain(cart, error)
  }
}

/** The cart itself says best why it could not be completed. */
async function explain(access: CartAccess, error: BackendRefusal): Promise<Completion> {
  const cart = await readCart(access)
  if (cart?.order_group) return { isDone: true, group: cart.order_group }
  if (error.status === 409) return { isDone: false, reason: "busy" }
  if (error.kind === "insufficient_inventory" || cart?.has_problems) return { isDone: false, reason: "sold" }
  return { isDone: false, reason: error.kind.startsWith("payment") ? "payment" : "changed" }
}
