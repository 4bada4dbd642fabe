import {
  orderGroupAnswerSchema,
  vendorMeSchema,
  vendorOrderAnswerSchema,
  vendorOrdersAnswerSchema,
} from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { boughtCart } from "../support/shopping"

const app = await getApp()
beforeEach(() => app.reset())

type Orders = { orders: { id: string; state: string }[]; count: number; counts: Record<string, number> }
type Order = {
  order: {
    id: string
    state: string
    lines: { id: string; quantity: number }[]
    shipments: { id: string }[]
    can: Record<string, boolean>
  }
}

async function ownOrder(token: string): Promise<string> {
  const { body } = await call<Orders>("/vendor/orders", { token })
  return body.orders[0]?.id ?? ""
}

async function bought(path: string) {
  const { body } = await call(path)
  return orderGroupAnswerSchema.parse(body).order_group
}

describe("a member of a cooperative", () => {
  it("sees her own part of a checkout of two, and not the other's", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    const token = await memberToken("weavers")
    const me = vendorMeSchema.parse((await call("/vendor/me", { token })).body)
    expect(me.seller.handle).toBe("weavers")
    const { body } = await call("/vendor/orders", { token })
    const list = vendorOrdersAnswerSchema.parse(body)
    expect(list.count).toBe(1)
    expect(list.counts).toEqual({ to_confirm: 1, to_ship: 0, on_the_way: 0 })
    const answer = await call(`/vendor/orders/${list.orders[0]?.id}`, { token })
    const { order } = vendorOrderAnswerSchema.parse(answer.body)
    expect(order.lines.map(({ title, quantity }) => [title, quantity])).toEqual([["A rug", 1]])
    expect(order.totals.total.amount).toBe(25_000 + 1800)
    expect(order.payment_state).toBe("paid")
  })

  it("confirms, ships with tracking and delivers, and the buyer follows it by the signed link", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 2 })
    const link = `/store/order-groups/${group.id}?token=${group.token}`
    const token = await memberToken("weavers")
    const id = await ownOrder(token)
    const state = async () => (await bought(link)).parcels.find(({ order_id }) => order_id === id)

    const confirmed = await call<Order>(`/vendor/orders/${id}/confirm`, { method: "POST", token })
    expect(confirmed.body.order.state).toBe("confirmed")
    const shipped = await call<Order>(`/vendor/orders/${id}/shipments`, {
      token,
      body: {
        carrier: "Barid Al-Maghrib",
        tracking_number: "RR123456785MA",
        tracking_url: "https://bam.example/RR123456785MA",
      },
    })
    expect(shipped.status, JSON.stringify(shipped.body)).toBe(200)
    expect(vendorOrderAnswerSchema.parse(shipped.body).order.state).toBe("shipped")
    const seen = await state()
    expect(seen?.state).toBe("shipped")
    expect(seen?.shipments[0]).toMatchObject({
      carrier: "Barid Al-Maghrib",
      tracking_number: "RR123456785MA",
      tracking_url: "https://bam.example/RR123456785MA",
    })
    const delivered = await call<Order>(`/vendor/orders/${id}/deliveries`, {
      token,
      body: { shipment_id: seen?.shipments[0]?.id },
    })
    expect(delivered.body.order.state).toBe("delivered")
    expect((await bought(link)).parcels.map((parcel) => parcel.state).sort()).toEqual(["delivered", "placed"])
    const { body } = await call<Orders>("/vendor/orders?state=done", { token })
    expect(body.count).toBe(1)
  })

  it("packs a part first, and cannot pack more than is left", async () => {
    await boughtCart({ rug: 3 })
    const token = await memberToken("weavers")
    const id = await ownOrder(token)
    const line = (await call<Order>(`/vendor/orders/${id}`, { token })).body.order.lines[0]?.id
    const part = await call<Order>(`/vendor/orders/${id}/fulfillments`, {
      token,
      body: { lines: [{ line_id: line, quantity: 2 }] },
    })
    expect(part.status, JSON.stringify(part.body)).toBe(200)
    const more = await call<{ message: string }>(`/vendor/orders/${id}/fulfillments`, {
      token,
      body: { lines: [{ line_id: line, quantity: 2 }] },
    })
    expect([more.status, more.body.message]).toEqual([400, expect.stringContaining("only 1")])
    const sent = await call<Order>(`/vendor/orders/${id}/shipments`, {
      token,
      body: { shipment_id: part.body.order.shipments[0]?.id, carrier: "DHL", tracking_number: "1" },
    })
    expect(sent.body.order.state).toBe("partly_shipped")
    const rest = await call<Order>(`/vendor/orders/${id}/shipments`, {
      token,
      body: { carrier: "DHL", tracking_number: "2" },
    })
    expect(rest.body.order.state).toBe("shipped")
    const again = await call<{ message: string }>(`/vendor/orders/${id}/shipments`, {
      token,
      body: { carrier: "DHL", tracking_number: "3" },
    })
    expect([again.status, again.body.message]).toEqual([400, expect.stringContaining("packed already")])
  })

  it("cancels with a reason: the buyer gets back that order's money, the stock is free, the other order goes on", async () => {
    const { group } = await boughtCart({ uniqueRug: 1, bowl: 2 })
    const token = await memberToken("weavers")
    const id = await ownOrder(token)
    await call(`/vendor/orders/${id}/fulfillments`, { token, body: {} })
    const canceled = await call<Order>(`/vendor/orders/${id}/cancel`, {
      token,
      body: { reason: "The loom broke" },
    })
    expect(canceled.status, JSON.stringify(canceled.body)).toBe(200)
    expect(canceled.body.order).toMatchObject({
      state: "canceled",
      payment_state: "refunded",
      can: { ship: false, cancel: false },
    })
    const order_group = await bought(`/store/order-groups/${group.id}?token=${group.token}`)
    expect(order_group.refunded.amount).toBe(48_000 + 1800)
    expect(order_group.parcels.map(({ state }) => state).sort()).toEqual(["canceled", "placed"])
    expect(order_group.payment_state).toBe("partly_refunded")
    await boughtCart({ uniqueRug: 1 })
    const twice = await call<{ message: string }>(`/vendor/orders/${id}/cancel`, {
      token,
      body: { reason: "Once more" },
    })
    expect([twice.status, twice.body.message]).toEqual([400, expect.stringContaining("canceled already")])
  })

  it("cannot cancel what is on its way, and is told what to do instead", async () => {
    await boughtCart({ bowl: 1 })
    const token = await memberToken("potters")
    const id = await ownOrder(token)
    await call(`/vendor/orders/${id}/shipments`, { token, body: { carrier: "DHL", tracking_number: "1" } })
    const { status, body } = await call<{ message: string }>(`/vendor/orders/${id}/cancel`, {
      token,
      body: { reason: "Too late" },
    })
    expect([status, body.message]).toEqual([400, expect.stringContaining("return")])
  })

  it("is told which field is wrong", async () => {
    await boughtCart({ bowl: 1 })
    const token = await memberToken("potters")
    const id = await ownOrder(token)
    const { status, body } = await call<{ message: string }>(`/vendor/orders/${id}/shipments`, {
      token,
      body: { carrier: "", tracking_number: "1", tracking_url: "javascript:alert(1)" },
    })
    expect(status).toBe(400)
    expect(body.message).toMatch(/carrier/)
    expect(body.message).toMatch(/tracking_url/)
  })
})
