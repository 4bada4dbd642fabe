import { randomUUID } from "node:crypto"
import type {
  CountriesInsight,
  Insight,
  InsightScreen,
  MissedSearchesAnswer,
  PricesInsight,
  SalesInsight,
  SearchesInsight,
  ShippingInsight,
  ViewsInsight,
} from "@hirfa/contracts"
import { insightSchema } from "@hirfa/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { deliver, orderOf, run } from "../support/settlement"
import { boughtCart, PARIS } from "../support/shopping"
import { resetStripe } from "../support/stripe"

const app = await getApp()
const knex = app.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

type Seller = "weavers" | "potters" | "tanners"

async function insight<T extends Insight>(seller: Seller, screen: InsightScreen, query = ""): Promise<T> {
  const token = await memberToken(seller)
  const { status, body } = await call<T>(`/vendor/insights/${screen}?period=30d${query}`, { token })
  expect(status).toBe(200)
  insightSchema.parse(body)
  return body
}

/** Moves the youngest order of a seller so many days into the past. */
async function daysAgo(seller: Seller, days: number): Promise<string> {
  const { id } = await orderOf(seller)
  await knex("order")
    .where({ id })
    .update({ created_at: knex.raw("now() - make_interval(days => ?)", [days]) })
  return id
}

const eur = (amount: number) => ({ amount, currency: "eur" })

describe("what sells", () => {
  it("agrees with the orders: changed, cancelled and returned ones, and those of the period before", async () => {
    await boughtCart({ rug: 1, bowl: 3 })
    await daysAgo("potters", 40)
    await boughtCart({ bowl: 2, vase: 1 }, { shipping_address: { ...PARIS, country_code: "de" } })
    await deliver("potters")
    await boughtCart({ bowl: 5 })
    const cancelled = await orderOf("potters")
    await run("cancel-seller-order", { order_id: cancelled.id, reason: "A kiln broke", canceled_by: "mem_1" })

    const sales = await insight<SalesInsight>("potters", "sales")
    expect(sales.rows).toEqual([
      expect.objectContaining({
        handle: "bowl",
        title: "A bowl",
        units: 2,
        units_before: 3,
        amounts: [eur(3998)],
      }),
      expect.objectContaining({ handle: "vase", units: 1, units_before: 0, amounts: [eur(4550)] }),
    ])
    expect(sales.total).toEqual({
      orders: 1,
      orders_before: 1,
      units: 3,
      units_before: 3,
      amounts: [eur(8548)],
      amounts_before: [eur(5997)],
    })
    const countries = await insight<CountriesInsight>("potters", "countries")
    expect(countries.rows).toEqual([
      { country: "de", orders: 1, orders_before: 0, units: 3, amounts: [eur(8548)] },
    ])
    expect(countries.total).toEqual({ orders: 1, orders_before: 1, units: 3 })
    const weavers = await insight<SalesInsight>("weavers", "sales")
    expect(weavers.total).toMatchObject({ orders: 1, units: 1, amounts: [eur(25_000)] })
    expect((await insight<SalesInsight>("tanners", "sales")).rows).toEqual([])
  })

  it("is what Medusa itself says of the orders, with a discount and a return", async () => {
    const code = "AUTUMN"
    await run("create-promotions", {
      promotionsData: [
        {
          code,
          type: "standard",
          status: "active",
          application_method: { type: "percentage", target_type: "items", allocation: "across", value: 15 },
        },
      ],
    })
    await boughtCart({ bowl: 3, vase: 1 }, { promo_codes: [code] })
    const { id, items } = await orderOf("potters")
    await deliver("potters")
    const lines = items.map((item) => ({ id: item.id, quantity: 1 }))
    const location_id = app.world.sellers.potters.location_id
    const [option] = Object.values(app.world.sellers.potters.options)
    const made = await run<{ id: string }>("create-complete-return-order", {
      order_id: id,
      items: lines.slice(0, 1),
      location_id,
      return_shipping: { option_id: option, price: 0 },
    })
    await run("receive-return-order", { return_id: made.id, items: lines.slice(0, 1) })

    const { data } = await app.container.resolve("query").graph({
      entity: "order",
      fields: ["currency_code", "item_total", "discount_total", "items.total"],
      filters: { id },
    })
    const [order] = data as { item_total: number; discount_total: number }[]
    expect(Number(order?.discount_total)).toBeGreaterThan(0)
    const { total, rows } = await insight<SalesInsight>("potters", "sales")
    expect(total.amounts).toEqual([eur(Math.round(Number(order?.item_total) * 100))])
    expect(total.units).toBe(3)
    // Each piece is rounded by itself: two pieces are a cent away from their sum at most.
    const sum = rows.reduce((before, { amounts }) => before + (amounts[0]?.amount ?? 0), 0)
    expect(Math.abs(sum - (total.amounts[0]?.amount ?? 0))).toBeLessThanOrEqual(1)
  })

  it("is at the price that half of the pieces were sold for", async () => {
    await boughtCart({ bowl: 3, vase: 1 })
    await boughtCart({ vase: 1 })
    const { rows } = await insight<PricesInsight>("potters", "prices")
    expect(rows).toEqual([
      {
        craft: null,
        currency: "eur",
        units: 5,
        lowest: 1999,
        median: 1999,
        highest: 4550,
        median_before: null,
      },
    ])
  })
})

describe("days to ship", () => {
  it("go from the order to the last parcel, apart for what was made to order", async () => {
    await boughtCart({ bowl: 1 })
    await daysAgo("potters", 5)
    await deliver("potters")
    await boughtCart({ bowl: 1 })
    await daysAgo("potters", 2)
    await deliver("potters")
    await boughtCart({ vase: 1 })
    const { rows, days, waiting } = await insight<ShippingInsight>("potters", "shipping")
    expect(rows).toEqual([{ kind: "ready", orders: 2, median: 3.5, p90: 4.7, median_before: null }])
    expect(days.filter(({ ready }) => ready > 0)).toEqual([
      { from: 1, to: 3, ready: 1, made_to_order: 0 },
      { from: 3, to: 7, ready: 1, made_to_order: 0 },
    ])
    expect(waiting).toBe(1)
    await boughtCart({ pouf: 1 })
    const order_id = await daysAgo("tanners", 20)
    await run("confirm-seller-order", { order_id, member_id: "mem_1" })
    await deliver("tanners")
    const poufs = await insight<ShippingInsight>("tanners", "shipping")
    expect(poufs.rows).toEqual([expect.objectContaining({ kind: "made_to_order", orders: 1, median: 20 })])
  })
})

const SECRET = "Bearer PURGE_SECRET-of-development"
const hour = (daysBack: number, of: number) =>
  `${new Date(Date.now() - daysBack * 86_400_000).toISOString().slice(0, 10)}T${String(of).padStart(2, "0")}`

async function send(batch: object, authorization = SECRET) {
  return await call<{ is_counted: boolean; message?: string }>("/hooks/interest", {
    body: { id: randomUUID(), views: [], searches: [], ...batch },
    headers: { authorization },
  })
}

describe("views", () => {
  it("are counted once however often a batch is sent, of pieces that are there, for their seller alone", async () => {
    const view = { hour: hour(0, 0), country: "fr", locale: "en" }
    const batch = {
      id: randomUUID(),
      views: [
        { ...view, handle: "bowl", count: 7 },
        { ...view, handle: "bowl", country: "gb", count: 2 },
        { ...view, handle: "no-such-piece", count: 9 },
      ],
    }
    expect((await send(batch)).body).toEqual({ is_counted: true })
    expect((await send(batch)).body).toEqual({ is_counted: false })
    await Promise.all(
      Array.from({ length: 4 }, () => send({ views: [{ ...view, handle: "bowl", count: 1 }] })),
    )
    await boughtCart({ bowl: 2 })
    const { rows, total } = await insight<ViewsInsight>("potters", "views")
    expect(rows).toEqual([expect.objectContaining({ handle: "bowl", views: 13, views_before: 0, units: 2 })])
    expect(total).toEqual({ views: 13, views_before: 0, units: 2, units_before: 0 })
    expect((await insight<ViewsInsight>("weavers", "views")).rows).toEqual([])
  })

  it("are taken from our web app only, and only what can be", async () => {
    expect((await send({}, "Bearer something-else")).status).toBe(401)
    const view = { hour: hour(0, 0), country: "fr", locale: "en", handle: "bowl" }
    expect((await send({ views: [{ ...view, count: 0 }] })).status).toBe(400)
    expect((await send({ views: [{ ...view, count: 1, ip: "127.0.0.1" }], visitor: "x" })).status).toBe(400)
    expect((await send({ views: [{ ...view, hour: hour(9, 3), count: 5 }] })).body).toEqual({
      is_counted: true,
    })
    expect((await insight<ViewsInsight>("potters", "views")).total.views).toBe(0)
  })
})

describe("what was searched and not found", () => {
  const search = (query: string, of: number, more: object = {}) => ({
    hour: hour(1, of),
    query,
    locale: "en",
    found: 0,
    count: 1,
    ...more,
  })

  beforeEach(async () => {
    await run("import-catalog", {
      terms: [
        {
          kind: "family",
          code: "carpets-weaving",
          names: { en: "Carpets and weaving", fr: "Tapis et tissage", ar: "الزرابي والنسيج" },
          position: 0,
        },
      ],
      crafts: [],
    })
    const asked = [1, 5, 9]
    await send({
      searches: [
        ...asked.map((of) => search("blue carpet", of)),
        ...asked.map((of) => search("Carpets in blue", of, { count: 2 })),
        ...asked.map((of) => search("زرابي الأطلس", of, { locale: "ar" })),
        ...asked.map((of) => search("copper lamp", of)),
        // One person, and what finds something by now.
        search("carpet of my aunt zahra", 3, { count: 40 }),
        ...asked.map((of) => search("small carpet", of)),
        search("small carpet", 20, { found: 4 }),
      ],
    })
  })

  it("is shown near the seller's crafts in every language, and never what one alone looked for", async () => {
    const { rows } = await insight<SearchesInsight>("weavers", "searches")
    expect(rows).toEqual([
      { query: "blue carpet", locale: "en", missed: 9, missed_before: 0 },
      { query: "زرابي الأطلس", locale: "ar", missed: 3, missed_before: 0 },
    ])
  })

  it("is shown to the operator of the whole marketplace, as a page and as a table", async () => {
    const token = await operatorToken()
    const { body } = await call<MissedSearchesAnswer>("/admin/missed-searches?limit=2", { token })
    expect(body.count).toBe(3)
    expect(body.searches.map(({ query }) => query)).toEqual(["blue carpet", "copper lamp"])
    const csv = await call<{ text: string }>("/admin/missed-searches.csv", { token })
    expect(csv.body.text.split("\r\n")).toEqual([
      expect.stringContaining("searched,language"),
      "blue carpet,en,9,0",
      "copper lamp,en,3,0",
      "زرابي الأطلس,ar,3,0",
      "",
    ])
    expect((await call("/admin/missed-searches")).status).toBe(401)
  })

  it("is forgotten after a month when too few hours have it in common", async () => {
    const inAMonth = new Date(Date.now() + 32 * 86_400_000).toISOString()
    expect(await run("forget-interest", { now: inAMonth })).toEqual({ views: 0, searches: 1 })
    expect(await knex("search_count").count("* as rows").first()).toEqual({ rows: "4" })
  })
})

it("an insight that is not there, or a period, is refused by its name", async () => {
  const token = await memberToken("weavers")
  expect((await call("/vendor/insights/secrets", { token })).status).toBe(404)
  const { status, body } = await call<{ message: string }>("/vendor/insights/sales?period=7d", { token })
  expect(status).toBe(400)
  expect(body.message).toContain("period")
})
