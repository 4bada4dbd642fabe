import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { boughtCart, complete, filledCart, payInBrowser, payment } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()
const { container, world } = app
const query = container.resolve("query")
const engine = container.resolve("workflows")

beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

type Row = {
  id: string
  total: number
  items: { id: string; detail: { return_received_quantity: number } }[]
  seller_order: { seller: { handle: string } }
  summary: { pending_difference: number }
  payment_collections: {
    captured_amount: number
    refunded_amount: number
    payments: { id: string; amount: number }[]
  }[]
}

async function orderOf(handle: string): Promise<Row> {
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "items.*",
      "summary.*",
      "seller_order.seller.handle",
      "payment_collections.*",
      "payment_collections.payments.*",
    ],
  })
  const found = (data as Row[]).find(({ seller_order }) => seller_order.seller.handle === handle)
  if (!found) throw new Error(`no order of ${handle}`)
  return found
}

const paymentOf = (order: Row) => order.payment_collections[0]?.payments[0]?.id ?? ""
const refunded = (order: Row) => Number(order.payment_collections[0]?.refunded_amount ?? 0)

describe("money given back on one seller's order", () => {
  it("is bounded by what that order captured, and leaves the other order alone", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    const potters = await orderOf("potters")
    await engine.run("refund-payment-workflow", { input: { payment_id: paymentOf(potters), amount: 10 } })
    expect(refunded(await orderOf("potters"))).toBe(10)
    expect(refunded(await orderOf("weavers"))).toBe(0)
    expect((await stripeMoney()).refunded).toBe(1000)
    // 57.98 was captured for this order, 325.98 for the whole checkout: the rest of 47.98 is all there is.
    const { errors } = await engine.run("refund-payment-workflow", {
      input: { payment_id: paymentOf(potters), amount: 48 },
      throwOnError: false,
    })
    expect(errors?.length).toBeGreaterThan(0)
    expect((await stripeMoney()).refunded).toBe(1000)
    await engine.run("refund-payment-workflow", { input: { payment_id: paymentOf(potters), amount: 47.98 } })
    expect((await stripeMoney()).refunded).toBe(5798)
  })

  it("follows a return of one seller's piece: received, refunded; the others go on", async () => {
    await boughtCart({ rug: 2, bowl: 1 })
    const weavers = await orderOf("weavers")
    const location_id = world.sellers.weavers.location_id
    const item = weavers.items[0]?.id ?? ""
    await engine.run("pack-seller-order", { input: { order_id: weavers.id } })
    const { result } = await engine.run("create-complete-return-order", {
      input: {
        order_id: weavers.id,
        location_id,
        items: [{ id: item, quantity: 1 }],
        return_shipping: { option_id: world.sellers.weavers.options.eu, price: 0 },
      },
    })
    const returned = result as { id: string; items: { id: string; item_id: string }[] }
    await engine.run("receive-return-order", {
      input: { return_id: returned.id, items: [{ id: item, quantity: 1 }] },
    })
    const due = await orderOf("weavers")
    expect(Number(due.summary.pending_difference)).toBe(-250)
    await engine.run("refund-payment-workflow", { input: { payment_id: paymentOf(due), amount: 250 } })
    const after = await orderOf("weavers")
    expect([Number(after.summary.pending_difference), refunded(after)]).toEqual([0, 250])
    expect(refunded(await orderOf("potters"))).toBe(0)
  })
})

describe("a promotion over two sellers", () => {
  it("is counted once, stops at its limit, and its odd cents add up", async () => {
    await engine.run("create-promotions", {
      input: {
        promotionsData: [
          {
            code: "THIRD",
            type: "standard",
            status: "active",
            is_automatic: false,
            is_tax_inclusive: true,
            limit: 1,
            application_method: {
              type: "percentage",
              value: 33,
              target_type: "items",
              allocation: "across",
              currency_code: "eur",
            },
          },
        ],
      },
    })
    const { cart, group } = await boughtCart({ vase: 1, bowl: 1, rug: 1 }, { promo_codes: ["THIRD"] })
    expect(cart.total).toBeLessThan(300)
    const { body } = await call<{
      order_group: { totals: { total: { amount: number }; discount: { amount: number } } }
    }>(`/store/order-groups/${group.id}?token=${group.token}`)
    expect(body.order_group.totals.discount.amount).toBeGreaterThan(10_000)
    expect((await stripeMoney()).captured).toBe(Math.round(cart.total * 100))
    const { data } = await query.graph({ entity: "order", fields: ["payment_collections.captured_amount"] })
    const captured = data.map(({ payment_collections }) =>
      Math.round(Number(payment_collections?.[0]?.captured_amount) * 100),
    )
    expect(captured.reduce((sum, cents) => sum + cents, 0)).toBe(Math.round(cart.total * 100))
    const [promotion] = await container.resolve(Modules.PROMOTION).listPromotions({ code: "THIRD" })
    expect(promotion?.used).toBe(1)

    const second = await filledCart({ bowl: 1 }, { promo_codes: ["THIRD"] })
    expect(Math.round(second.total * 100)).toBe(1999 + 1800)
    await payInBrowser(await payment(second.id))
    expect((await complete(second.id)).status).toBe(200)
  })
})
