import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { boughtCart, complete, filledCart, payInBrowser, payment } from "../support/shopping"
import {
  authenticate,
  eventsOf,
  pauseWebhooks,
  resendWebhook,
  resetStripe,
  resumeWebhooks,
  settleWebhooks,
  stripeMoney,
} from "../support/stripe"

const app = await getApp()
const query = app.container.resolve("query")
const WEBHOOK = "/hooks/payment/stripe_stripe"

beforeEach(async () => {
  await settleWebhooks()
  await app.reset()
  await resetStripe(`${app.url}${WEBHOOK}`)
})

const counts = async () => {
  const [groups, orders] = await Promise.all([
    query.graph({ entity: "order_group", fields: ["id"] }),
    query.graph({ entity: "order", fields: ["id", "payment_collections.captured_amount"] }),
  ])
  return { groups: groups.data.length, orders: orders.data.length }
}
const both = { groups: 1, orders: 2 }
/** 250 + 2 × 19.99 + two deliveries of 18. */
const CENTS = 25_000 + 2 * 1999 + 2 * 1800

describe("a payment by Stripe", () => {
  it("webhook first: the browser died after paying, and the order is there all the same", async () => {
    const cart = await filledCart({ rug: 1, bowl: 2 })
    await payInBrowser(await payment(cart.id))
    await eventually(async () => expect(await counts()).toEqual(both))
    const late = await complete<{ order_group: { id: string } }>(cart.id)
    expect(late.status).toBe(200)
    expect(await counts()).toEqual(both)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
  })

  it("browser first: the late webhook makes no second order", async () => {
    await pauseWebhooks()
    await boughtCart({ rug: 1, bowl: 2 })
    await resumeWebhooks()
    const delivered = await settleWebhooks()
    expect(delivered.some(({ type }) => type === "payment_intent.succeeded")).toBe(true)
    await quiet()
    expect(await counts()).toEqual(both)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
  })

  it("both at once, and the webhook twice: one group, money taken once", async () => {
    const cart = await filledCart({ rug: 1, bowl: 2 })
    await payInBrowser(await payment(cart.id))
    const [answer] = await Promise.all([complete(cart.id), resendWebhook(), resendWebhook()])
    expect(answer.status).toBe(200)
    await settleWebhooks()
    await quiet()
    expect(await counts()).toEqual(both)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
    const { data } = await query.graph({
      entity: "order",
      fields: ["payment_collections.captured_amount", "total"],
    })
    for (const order of data) {
      expect(Number(order.payment_collections?.[0]?.captured_amount)).toBeCloseTo(Number(order.total), 2)
    }
  })

  it("refuses a webhook with a bad signature, and does nothing of it", async () => {
    await pauseWebhooks()
    const cart = await filledCart({ rug: 1, bowl: 2 })
    await payInBrowser(await payment(cart.id))
    const forged = await call(WEBHOOK, {
      body: { type: "payment_intent.succeeded", data: { object: {} } },
      headers: { "stripe-signature": "t=1,v1=00" },
    })
    expect(forged.status).toBe(400)
    const unsigned = await call(WEBHOOK, { body: { type: "payment_intent.succeeded" } })
    expect(unsigned.status).toBe(400)
    await quiet()
    expect(await counts()).toEqual({ groups: 0, orders: 0 })
    await resumeWebhooks(true)
  })

  it("declined: nothing is ordered, the cart stays whole, and another card pays", async () => {
    const cart = await filledCart({ rug: 1, bowl: 2 })
    const session = await payment(cart.id)
    await payInBrowser(session, "pm_card_chargeDeclined")
    const refused = await complete<{ type: string; error: { message: string }; cart: { items: unknown[] } }>(
      cart.id,
    )
    expect(refused.body.type ?? "error").not.toBe("order")
    expect(await counts()).toEqual({ groups: 0, orders: 0 })
    const view = await call<{ cart: { parcels: unknown[]; order_group: null } }>(
      `/store/carts/${cart.id}/parcels`,
    )
    expect(view.body.cart).toMatchObject({ order_group: null, has_problems: false, is_ready_to_pay: true })
    await payInBrowser(session)
    expect((await complete(cart.id)).status).toBe(200)
    await settleWebhooks()
    expect(await counts()).toEqual(both)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
  })

  it("with 3-D Secure: no order before the bank has said yes", async () => {
    const cart = await filledCart({ rug: 1, bowl: 2 })
    const session = await payment(cart.id)
    expect((await payInBrowser(session, "pm_card_authenticationRequired")).status).toBe("requires_action")
    const early = await complete<{ type?: string }>(cart.id)
    expect(early.body.type).not.toBe("order")
    expect(await counts()).toEqual({ groups: 0, orders: 0 })
    await authenticate(session.data.id ?? "", "succeeded")
    await eventually(async () => expect(await counts()).toEqual(both))
  })

  it("for a piece that was sold meanwhile: the money goes back, and the cart says which piece", async () => {
    await pauseWebhooks()
    const mine = await filledCart({ uniqueRug: 1, bowl: 1 })
    await payInBrowser(await payment(mine.id))
    await boughtCart({ uniqueRug: 1 })
    const { status } = await complete(mine.id)
    expect(status).toBe(400)
    const money = await stripeMoney()
    expect(money.captured - money.refunded).toBe(48_000 + 1800)
    type View = {
      cart: { has_problems: boolean; parcels: { lines: { title: string; problem: string | null }[] }[] }
    }
    const { body } = await call<View>(`/store/carts/${mine.id}/parcels`)
    expect(
      body.cart.parcels.flatMap(({ lines }) => lines.map(({ title, problem }) => [title, problem])),
    ).toEqual(
      expect.arrayContaining([
        ["A unique-rug", "sold"],
        ["A bowl", null],
      ]),
    )
    await resumeWebhooks()
    await settleWebhooks()
    await quiet()
    expect((await stripeMoney()).captured - (await stripeMoney()).refunded).toBe(48_000 + 1800)
    expect(await counts()).toEqual({ groups: 1, orders: 1 })
  })

  it("cannot be followed by a change of its cart in another window: the cart stays as it was paid", async () => {
    await pauseWebhooks()
    const cart = await filledCart({ rug: 1, bowl: 2 })
    await payInBrowser(await payment(cart.id))
    const changed = await call<{ message: string }>(`/store/carts/${cart.id}/line-items`, {
      body: { variant_id: app.world.pieces.bowl.variant_id, quantity: 5 },
    })
    expect([changed.status, changed.body.message]).toEqual([400, expect.stringContaining("paid already")])
    expect((await complete(cart.id)).status).toBe(200)
    expect(await counts()).toEqual(both)
    expect(await stripeMoney()).toEqual({ captured: CENTS, refunded: 0 })
    await resumeWebhooks(true)
  })

  it("taken without an order is found by the job: the cart is completed, or the money goes back", async () => {
    await pauseWebhooks()
    const forgotten = await filledCart({ rug: 1, bowl: 2 })
    await payInBrowser(await payment(forgotten.id))
    const hopeless = await filledCart({ uniqueRug: 1 })
    await payInBrowser(await payment(hopeless.id))
    await boughtCart({ uniqueRug: 1 })
    const abandoned = await filledCart({ rug: 1 })
    await payment(abandoned.id)
    await resumeWebhooks(true)
    const engine = app.container.resolve("workflows")
    const run = async () =>
      (await engine.run("reconcile-payments", { input: { older_than: 0, younger_than: 60 } })).result
    expect(await run()).toMatchObject({ completed: [forgotten.id], returned: [hopeless.id] })
    expect(await run()).toMatchObject({ completed: [], returned: [] })
    expect(await counts()).toEqual({ groups: 2, orders: 3 })
    const money = await stripeMoney()
    expect(money.captured - money.refunded).toBe(CENTS + 48_000 + 1800)
    expect((await eventsOf("payment_intent.succeeded")).length).toBe(3)
  })
})

function quiet(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 400))
}
