import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { boughtCart } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()
const { container, world } = app
const query = container.resolve("query")
const engine = container.resolve("workflows")

beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

type Order = {
  id: string
  total: number
  items: { id: string }[]
  summary: { pending_difference: number }
  payment_collections: { refunded_amount: number; payments: { id: string }[] }[]
  seller_order: { stage: string; seller: { handle: string } }
}

async function orderOf(handle: string): Promise<Order> {
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "items.id",
      "summary.*",
      "payment_collections.refunded_amount",
      "payment_collections.payments.id",
      "seller_order.stage",
      "seller_order.seller.handle",
    ],
  })
  const found = (data as Order[]).find(({ seller_order }) => seller_order.seller.handle === handle)
  if (!found) throw new Error(`no order of ${handle}`)
  return found
}

/** Stock at the seller's own place. */
async function stock(piece: "rug" | "bowl"): Promise<number> {
  const seller = piece === "rug" ? world.sellers.weavers : world.sellers.potters
  const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({
    inventory_item_id: world.pieces[piece].inventory_item_id ?? "",
    location_id: seller.location_id,
  })
  return Number(level?.stocked_quantity)
}

const refunded = ({ payment_collections }: Order) => Number(payment_collections[0]?.refunded_amount ?? 0)
const seen = async (group: { id: string; token: string }) => {
  type Parcel = {
    seller: { handle: string }
    state: string
    payment_state: string
    lines: { returned_quantity: number }[]
  }
  const { body } = await call<{ order_group: { parcels: Parcel[] } }>(
    `/store/order-groups/${group.id}?token=${group.token}`,
  )
  return body.order_group.parcels.find(({ seller }) => seller.handle === "weavers")
}

/** Two rugs and a bowl were bought, and the rugs were sent. */
async function sentRugs() {
  const { group } = await boughtCart({ rug: 2, bowl: 1 })
  const order = await orderOf("weavers")
  await engine.run("ship-seller-order", {
    input: { order_id: order.id, carrier: "Amana", tracking_number: "AB1" },
  })
  const line_id = order.items[0]?.id ?? ""
  const comeBack = (quantity: number, restock: boolean) =>
    engine.run("return-seller-order-items", {
      input: { order_id: order.id, lines: [{ line_id, quantity }], restock, received_by: "mem_1" },
      throwOnError: false,
    })
  return { group, order, comeBack }
}

describe("pieces of one seller's order that come back", () => {
  it("are stock of its place again, once, and what they cost goes back; the other seller has no part in it", async () => {
    const { group, comeBack } = await sentRugs()
    const [rugs, bowls] = [await stock("rug"), await stock("bowl")]
    const { result, errors } = await comeBack(1, true)
    expect(errors).toEqual([])
    expect(result).toMatchObject({ refunded: 250 })
    expect([await stock("rug"), await stock("bowl")]).toEqual([rugs + 1, bowls])
    const order = await orderOf("weavers")
    expect([refunded(order), Number(order.summary.pending_difference)]).toEqual([250, 0])
    expect(refunded(await orderOf("potters"))).toBe(0)
    expect((await stripeMoney()).refunded).toBe(25_000)
    expect(await seen(group)).toMatchObject({
      state: "shipped",
      payment_state: "partly_refunded",
      lines: [{ returned_quantity: 1 }],
    })
  })

  it("are not stock when they cannot be sold again, and the money goes back all the same", async () => {
    const { group, comeBack } = await sentRugs()
    const rugs = await stock("rug")
    expect((await comeBack(2, false)).errors).toEqual([])
    expect(await stock("rug")).toBe(rugs)
    const order = await orderOf("weavers")
    expect([refunded(order), order.seller_order.stage]).toEqual([500, "done"])
    expect(await seen(group)).toMatchObject({ state: "returned", lines: [{ returned_quantity: 2 }] })
  })

  it("cannot come back twice, nor before they were sent", async () => {
    const { comeBack } = await sentRugs()
    const rugs = await stock("rug")
    const both = await Promise.all([comeBack(2, true), comeBack(2, true)])
    const failed = both.filter(({ errors }) => errors.length > 0)
    expect(failed).toHaveLength(1)
    expect(failed[0]?.errors[0]?.error.message).toContain('only 0 of "A rug" can come back')
    expect(await stock("rug")).toBe(rugs + 2)
    expect((await stripeMoney()).refunded).toBe(50_000)
    const unsent = await orderOf("potters")
    const { errors } = await engine.run("return-seller-order-items", {
      input: {
        order_id: unsent.id,
        lines: [{ line_id: unsent.items[0]?.id ?? "", quantity: 1 }],
        restock: true,
        received_by: "mem_1",
      },
      throwOnError: false,
    })
    expect(errors[0]?.error.message).toContain("can come back")
  })

  it("bring back no more than this order captured less what went back before", async () => {
    const { order, comeBack } = await sentRugs()
    // 518 was captured for this order, 555.99 for the whole checkout: what is left of this one is 8.
    await engine.run("refund-payment-workflow", {
      input: { payment_id: order.payment_collections[0]?.payments[0]?.id ?? "", amount: 510 },
    })
    const { result, errors } = await comeBack(2, true)
    expect(errors).toEqual([])
    expect(result).toMatchObject({ refunded: 8 })
    expect(refunded(await orderOf("weavers"))).toBe(518)
    expect((await stripeMoney()).refunded).toBe(51_800)
  })

  it("leave order and stock as they were when the money cannot go back, and can be tried again", async () => {
    const { comeBack, order } = await sentRugs()
    const rugs = await stock("rug")
    const parent = await paidAtStripe(order)
    await refundAtStripe({ payment_intent: parent, amount: "53600" })
    const { errors } = await comeBack(1, true)
    expect(errors.length).toBeGreaterThan(0)
    expect(await stock("rug")).toBe(rugs)
    expect(refunded(await orderOf("weavers"))).toBe(0)
    const small = await comeBack(3, true)
    expect(small.errors[0]?.error.message).toContain('only 2 of "A rug"')
  })

  it("are stock again also when the operator receives them in Medusa's own admin", async () => {
    const { group, order } = await sentRugs()
    const rugs = await stock("rug")
    const items = [{ id: order.items[0]?.id ?? "", quantity: 1 }]
    const { result } = await engine.run("begin-return-order", {
      input: { order_id: order.id, location_id: world.sellers.weavers.location_id },
    })
    const { return_id } = result as { return_id: string }
    await engine.run("request-item-return", { input: { return_id, items } })
    await engine.run("confirm-return-request", { input: { return_id } })
    await engine.run("begin-receive-return", { input: { return_id } })
    await engine.run("receive-item-return-request", { input: { return_id, items } })
    await engine.run("confirm-return-receive", { input: { return_id } })
    expect(await stock("rug")).toBe(rugs + 1)
    expect(await seen(group)).toMatchObject({ lines: [{ returned_quantity: 1 }] })
  })
})

/** The payment intent that holds the buyer's money. */
async function paidAtStripe(order: Order): Promise<string> {
  const id = order.payment_collections[0]?.payments[0]?.id ?? ""
  const payment = await container.resolve(Modules.PAYMENT).retrievePayment(id)
  const { parent_data } = payment.data as { parent_data: { id: string } }
  return parent_data.id
}

/** Somebody gives money back at Stripe, past Hirfa. */
async function refundAtStripe(refund: Record<string, string>): Promise<void> {
  const response = await fetch(`${process.env.STRIPE_API_BASE}/v1/refunds`, {
    method: "POST",
    headers: {
      authorization: "Bearer sk_test_of_the_suite",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(refund),
  })
  if (!response.ok) throw new Error(`Stripe's stand-in answered ${response.status}: ${await response.text()}`)
}
