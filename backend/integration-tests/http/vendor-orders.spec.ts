import {
  followUpAnswerSchema,
  followUpsAnswerSchema,
  inboxAnswerSchema,
  orderGroupAnswerSchema,
  todayAnswerSchema,
  vendorMeSchema,
} from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { photograph } from "../support/joining"
import { memberToken } from "../support/members"
import { putFile } from "../support/put-file"
import { boughtCart } from "../support/shopping"

const app = await getApp()
beforeEach(() => app.reset())

async function today(token: string) {
  const { status, body } = await call("/vendor/today?locale=en", { token })
  expect(status, JSON.stringify(body)).toBe(200)
  return todayAnswerSchema.parse(body)
}

async function sold(pieces: Parameters<typeof boughtCart>[0], seller: Parameters<typeof memberToken>[0]) {
  const { group } = await boughtCart(pieces)
  const token = await memberToken(seller)
  const { orders } = await today(token)
  const id = orders[0]?.id ?? ""
  const link = `/store/order-groups/${group.id}`
  const right = `?token=${group.token}`
  const write = (path: string, body: unknown = {}) => call(`/vendor/orders/${id}/${path}`, { token, body })
  const parcel = async () => {
    const { body } = await call(link + right)
    return orderGroupAnswerSchema.parse(body).order_group.parcels.find(({ order_id }) => order_id === id)
  }
  return { group, token, id, link, right, write, parcel }
}

describe("today", () => {
  it("says what to confirm, to pack and what is on its way, the oldest first", async () => {
    const { token, id, write } = await sold({ rug: 1 }, "weavers")
    expect((await today(token)).counts).toEqual({
      to_answer: 0,
      to_confirm: 1,
      to_make: 0,
      to_pack: 0,
      on_the_way: 0,
    })
    await boughtCart({ rug: 1 })
    const two = await today(token)
    expect(two.orders.map(({ kind }) => kind)).toEqual(["to_confirm", "to_confirm"])
    expect(two.orders[0]?.id).toBe(id)
    await write("confirm")
    expect((await today(token)).counts).toMatchObject({ to_confirm: 1, to_pack: 1 })
    await write("shipments", { carrier: "Amana", tracking_number: "AB1" })
    const sent = await today(token)
    expect(sent.counts).toMatchObject({ to_confirm: 1, to_pack: 0, on_the_way: 1 })
    expect(sent.orders.find(({ kind }) => kind === "on_the_way")?.id).toBe(id)
    expect((await today(await memberToken("potters"))).orders).toEqual([])
  })
})

describe("an order of several pieces", () => {
  it("goes in several parcels, each with its own number, and the buyer says that one has come", async () => {
    const { id, group, link, right, write, parcel } = await sold({ rug: 3 }, "weavers")
    const line_id = (await parcel())?.lines[0]?.id ?? ""
    await write("confirm")
    await write("shipments", { carrier: "Amana", tracking_number: "AB1", lines: [{ line_id, quantity: 1 }] })
    expect((await parcel())?.state).toBe("partly_shipped")
    const tooMany = await write("shipments", {
      carrier: "Amana",
      tracking_number: "AB2",
      lines: [{ line_id, quantity: 3 }],
    })
    expect([tooMany.status, JSON.stringify(tooMany.body)]).toEqual([400, expect.stringContaining("only 2")])
    await write("shipments", {
      carrier: "DHL Express",
      tracking_number: "AB2",
      lines: [{ line_id, quantity: 2 }],
    })
    const shipments = (await parcel())?.shipments ?? []
    expect(shipments.map(({ tracking_number }) => tracking_number).sort()).toEqual(["AB1", "AB2"])

    const body = { shipment_id: shipments[0]?.id }
    expect((await call(`${link}/deliveries`, { body })).status).toBe(404)
    expect((await call(`${link}/deliveries?token=${group.id}.false`, { body })).status).toBe(404)
    const other = await call(`${link}/deliveries${right}`, { body: { shipment_id: "ful_none" } })
    expect(other.status).toBe(404)
    const came = await call(`${link}/deliveries${right}`, { body })
    expect(came.status, JSON.stringify(came.body)).toBe(200)
    expect(
      (await parcel())?.shipments.find((each) => each.id === body.shipment_id)?.delivered_at,
    ).not.toBeNull()
    expect((await call(`${link}/deliveries${right}`, { body })).status).toBe(400)
    const token = await memberToken("weavers")
    const unread = async () => vendorMeSchema.parse((await call("/vendor/me", { token })).body).unread
    await eventually(async () => {
      const { body: inbox } = await call("/vendor/inbox", { token })
      const told = inboxAnswerSchema.parse(inbox)
      expect(told.news.map(({ kind, order_id }) => [kind, order_id])).toContainEqual(["parcel_delivered", id])
      expect(told.unread).toBeGreaterThan(0)
      expect(await unread()).toBe(told.unread)
    })
    const read = await call("/vendor/inbox/read", { token, body: {} })
    expect(inboxAnswerSchema.parse(read.body).unread).toBe(0)
    expect(await unread()).toBe(0)
  })
})

describe("what is made to order", () => {
  it("is made in steps with words and pictures that the buyer sees, and never goes back", async () => {
    const { token, id, link, right, write } = await sold({ pouf: 1 }, "tanners")
    expect((await write("progress", { stage: "started" })).status).toBe(400)
    await write("confirm")
    expect((await today(token)).counts).toMatchObject({ to_make: 1, to_pack: 0 })
    const half = await write("progress", { stage: "half", words: "The leather is dyed." })
    expect(half.status, JSON.stringify(half.body)).toBe(200)
    const entry = followUpAnswerSchema.parse(half.body).follow_up.progress[0]
    const picture = await putFile(
      `/vendor/orders/${id}/progress/${entry?.id}/pictures/up_1`,
      await photograph(),
      token,
    )
    expect(picture.status, JSON.stringify(picture.body)).toBe(200)
    const noPicture = await putFile(
      `/vendor/orders/${id}/progress/${entry?.id}/pictures/up_2`,
      Buffer.from("<svg/>"),
      token,
    )
    expect(noPicture.status).toBe(400)
    expect((await write("progress", { stage: "started" })).status).toBe(400)
    const { body } = await call(`${link}/follow-up${right}`)
    const [seen] = followUpsAnswerSchema.parse(body).follow_ups
    expect(seen).toMatchObject({
      is_made_to_order: true,
      progress: [{ stage: "half", words: "The leather is dyed." }],
    })
    expect(seen?.progress[0]?.pictures).toHaveLength(1)
    await write("progress", { stage: "finished" })
    expect((await today(token)).counts).toMatchObject({ to_make: 0, to_pack: 1 })
  })
})

describe("a holiday", () => {
  it("closes the shop until a day, gets another end, and is over when the member says so", async () => {
    const token = await memberToken("weavers")
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10)
    const go = (until: string) => call<{ message: string }>("/vendor/holiday", { token, body: { until } })
    expect((await go(day(-1))).status).toBe(400)
    expect((await go(day(400))).body.message).toContain("until")
    expect((await go(day(10))).status).toBe(200)
    expect((await go(day(20))).body).toMatchObject({ holiday_until: `${day(20)}T00:00:00.000Z` })
    expect((await today(token)).holiday_until).toBe(`${day(20)}T00:00:00.000Z`)
    const shop = await call<{ seller: { is_paused: boolean; paused_until: string } }>(
      "/store/sellers/weavers",
    )
    expect(shop.body.seller).toMatchObject({ is_paused: true, paused_until: `${day(20)}T00:00:00.000Z` })
    expect((await call("/vendor/holiday", { method: "DELETE", token })).status).toBe(200)
    expect((await call("/vendor/holiday", { method: "DELETE", token })).status).toBe(400)
    expect((await today(token)).holiday_until).toBeNull()
  })

  it("is not how one ends a pause of the operator", async () => {
    const engine = app.container.resolve("workflows")
    const { id } = app.world.sellers.weavers
    await engine.run("set-seller-status", { input: { id, action: "pause", reason: "asked to" } })
    const token = await memberToken("weavers")
    expect((await call("/vendor/holiday", { method: "DELETE", token })).status).toBe(400)
  })
})
