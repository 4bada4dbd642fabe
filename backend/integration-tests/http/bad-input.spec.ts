import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { boughtCart, complete, filledCart, payment } from "../support/shopping"
import { resetStripe } from "../support/stripe"

const app = await getApp()
const { world } = app

beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

type View = {
  cart: {
    parcels: {
      lines: { quantity: number; problem: string | null; current_price: { amount: number } | null }[]
    }[]
    is_ready_to_pay: boolean
  }
}
type Refusal = { message: string }
const view = async (id: string) => (await call<View>(`/store/carts/${id}/parcels`)).body.cart
const lines = async (id: string) => (await view(id)).parcels.flatMap((parcel) => parcel.lines)
const engine = app.container.resolve("workflows")

describe("a cart that is asked for nonsense", () => {
  it.each([0, -1, 1e9, 1.5, Number.NaN, "1", null])(
    "refuses a quantity of %s and stays whole",
    async (quantity) => {
      const cart = await filledCart({ bowl: 2 })
      const add = await call<Refusal>(`/store/carts/${cart.id}/line-items`, {
        body: { variant_id: world.pieces.rug.variant_id, quantity },
      })
      expect(add.status, JSON.stringify(add.body)).toBe(400)
      expect(add.body.message).toMatch(/quantity/i)
      const line = cart.items[0]?.id
      if (quantity !== 0) {
        const update = await call<Refusal>(`/store/carts/${cart.id}/line-items/${line}`, {
          body: { quantity },
        })
        expect(update.status, JSON.stringify(update.body)).toBe(400)
      }
      expect((await lines(cart.id)).map((own) => own.quantity)).toEqual([2])
    },
  )

  it("refuses a variant that is not there, and one that is nobody's", async () => {
    const cart = await filledCart({ bowl: 1 })
    const { status } = await call(`/store/carts/${cart.id}/line-items`, {
      body: { variant_id: "variant_none", quantity: 1 },
    })
    expect([400, 404]).toContain(status)
    expect(await lines(cart.id)).toHaveLength(1)
  })

  it("refuses a piece of a paused seller, and names the line of one that paused later", async () => {
    const cart = await filledCart({ bowl: 1, rug: 1 })
    await engine.run("set-seller-status", {
      input: { id: world.sellers.potters.id, action: "pause", reason: "Eid" },
    })
    const add = await call<Refusal>(`/store/carts/${cart.id}/line-items`, {
      body: { variant_id: world.pieces.vase.variant_id, quantity: 1 },
    })
    expect([add.status, add.body.message]).toEqual([400, expect.stringContaining("paused")])
    expect((await lines(cart.id)).map(({ problem }) => problem).sort()).toEqual(
      [null, "seller_paused"].sort(),
    )
    await payment(cart.id)
    const done = await complete<Refusal>(cart.id)
    expect([done.status, done.body.message]).toEqual([400, expect.stringContaining("A bowl")])
    await engine.run("set-seller-status", { input: { id: world.sellers.potters.id, action: "reopen" } })
    expect((await view(cart.id)).is_ready_to_pay).toBe(true)
  })

  it("names a price that has changed, and takes the new one when the buyer accepts", async () => {
    const cart = await filledCart({ bowl: 1 })
    const { data } = await app.container.resolve("query").graph({
      entity: "variant",
      fields: ["prices.id", "prices.currency_code"],
      filters: { id: world.pieces.bowl.variant_id },
    })
    type Price = { id: string; currency_code: string }
    const euro = ((data[0]?.prices ?? []) as Price[]).find(({ currency_code }) => currency_code === "eur")
    await engine.run("update-product-variants", {
      input: {
        selector: { id: world.pieces.bowl.variant_id },
        update: { prices: [{ id: euro?.id, currency_code: "eur", amount: 24.5 }] },
      },
    })
    expect((await lines(cart.id))[0]).toMatchObject({
      problem: "price_changed",
      current_price: { amount: 2450 },
    })
    const accepted = await call<View>(`/store/carts/${cart.id}/refresh`, { method: "POST" })
    expect(accepted.status, JSON.stringify(accepted.body)).toBe(200)
    expect((await lines(cart.id))[0]).toMatchObject({ problem: null, unit_price: { amount: 2450 } })
  })

  it("refuses a delivery of another seller, and keeps the chosen one", async () => {
    const cart = await filledCart({ bowl: 1 })
    const foreign = await call<Refusal>(`/store/carts/${cart.id}/shipping-methods`, {
      body: { option_id: world.sellers.weavers.options.eu },
    })
    expect([foreign.status, foreign.body.message]).toEqual([400, expect.stringContaining("option_id")])
    const elsewhere = await call<Refusal>(`/store/carts/${cart.id}/shipping-methods`, {
      body: { option_id: world.sellers.potters.options.ma },
    })
    expect(elsewhere.status).toBe(400)
    expect((await view(cart.id)).is_ready_to_pay).toBe(true)
  })

  it("refuses to be completed without a delivery of each parcel, or without a payment", async () => {
    const cart = await filledCart({ bowl: 1 })
    expect((await complete(cart.id)).status).toBe(400)
    await call(`/store/carts/${cart.id}/line-items`, {
      body: { variant_id: world.pieces.rug.variant_id, quantity: 1 },
    })
    await payment(cart.id)
    const { status, body } = await complete<Refusal>(cart.id)
    expect([status, body.message]).toEqual([400, expect.stringContaining("choose a delivery")])
  })

  it("cannot be filled again once it was ordered", async () => {
    const { cart } = await boughtCart({ bowl: 1 })
    const { status } = await call(`/store/carts/${cart.id}/line-items`, {
      body: { variant_id: world.pieces.vase.variant_id, quantity: 1 },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

describe("somebody else's things", () => {
  it("answers 404 for a cart of an account to anybody else", async () => {
    const register = await call<{ token: string }>("/auth/customer/emailpass/register", {
      body: { email: "owner@buyers.example", password: "a-password-of-hers" },
    })
    await call("/store/customers", { body: { email: "owner@buyers.example" }, token: register.body.token })
    const { body } = await call<{ token: string }>("/auth/customer/emailpass", {
      body: { email: "owner@buyers.example", password: "a-password-of-hers" },
    })
    const cart = await filledCart({ bowl: 1 })
    const taken = await call(`/store/carts/${cart.id}/customer`, { method: "POST", token: body.token })
    expect(taken.status, JSON.stringify(taken.body)).toBe(200)
    expect((await call(`/store/carts/${cart.id}`, { token: body.token })).status).toBe(200)
    for (const path of ["", "/parcels"])
      expect((await call(`/store/carts/${cart.id}${path}`)).status).toBe(404)
    expect((await call(`/store/carts/${cart.id}`, { body: { email: "thief@buyers.example" } })).status).toBe(
      404,
    )
    expect((await complete(cart.id)).status).toBe(404)
  })

  it("shows an order group only to its link, its cart or its account", async () => {
    const { group, cart } = await boughtCart({ bowl: 1 })
    const path = `/store/order-groups/${group.id}`
    expect((await call(path)).status).toBe(404)
    expect((await call(`${path}?token=${group.id}.forged`)).status).toBe(404)
    expect((await call(`${path}?cart_id=cart_other`)).status).toBe(404)
    expect((await call(`${path}?token=${group.token}`)).status).toBe(200)
    expect((await call(`${path}?cart_id=${cart.id}`)).status).toBe(200)
    expect((await call("/store/order-groups")).status).toBe(401)
    expect((await call("/store/order-groups/ogrp_none?token=x.y")).status).toBe(404)
  })
})

describe("requests that are none", () => {
  it.each([
    ["a body of 10 MB", "x".repeat(10_000_000), 413],
    ["broken JSON", '{"variant_id": ', 400],
  ])("answers %s clearly", async (_name, body, expected) => {
    const cart = await filledCart({ bowl: 1 })
    const raw = body.startsWith("{") ? body : JSON.stringify({ variant_id: body, quantity: 1 })
    expect((await call(`/store/carts/${cart.id}/line-items`, { body: raw })).status).toBe(expected)
    expect(await lines(cart.id)).toHaveLength(1)
  })

  it.each(["\u0000", "\ud800", "'; drop table cart; --", "<script>alert(1)</script>", "x".repeat(10_000)])(
    "keeps strange text %j out of trouble",
    async (text) => {
      const cart = await filledCart({ bowl: 1 })
      const update = await call(`/store/carts/${cart.id}`, {
        body: { shipping_address: { first_name: text, country_code: "fr" } },
      })
      expect(update.status, JSON.stringify(update.body)).toBeLessThan(500)
      const read = await call(`/store/carts/${encodeURIComponent(text.toWellFormed())}/parcels`)
      expect(read.status).toBeGreaterThanOrEqual(400)
      expect(read.status).toBeLessThan(500)
      expect(await lines(cart.id)).toHaveLength(1)
    },
  )

  it("answers 404 for sellers and groups that are not there, and the base language for one that is not ours", async () => {
    expect((await call("/store/sellers/nobody")).status).toBe(404)
    const cart = await filledCart({ bowl: 1 })
    expect((await call(`/store/carts/${cart.id}/parcels?locale=xx-YY`)).status).toBe(200)
    expect((await call("/store/carts/cart_none/parcels")).status).toBe(404)
  })
})
