import type * as Marketplace from "@hirfa/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import type * as CoreFlows from "@medusajs/medusa/core-flows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { call } from "../support/http"
import { filledCart, PARIS, payment } from "../support/shopping"

const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
const flows = use<typeof CoreFlows>("@medusajs/medusa/core-flows")
const app = await getApp()
const { sellers, pieces } = app.world

beforeEach(async () => {
  await app.reset()
})

type Cart = {
  id: string
  total: number
  item_total: number
  discount_total: number
  shipping_total: number
  items: { id: string; quantity: number; unit_price: number }[]
  shipping_methods: {
    id: string
    shipping_option_id: string
    amount: number
    tax_lines: { rate: number }[]
  }[]
  payment_collection?: { amount: number; payment_sessions?: unknown[] }
}
const FIELDS = "+discount_total,+shipping_methods.tax_lines.rate,*payment_collection.payment_sessions"
const read = async (id: string) =>
  (await call<{ cart: Cart }>(`/store/carts/${id}?fields=${FIELDS}`)).body.cart
const choose = (id: string, body: object) =>
  call<{ cart: Cart; message?: string }>(`/store/carts/${id}/shipping-methods`, { body })
const add = (id: string, piece: keyof typeof pieces) =>
  call(`/store/carts/${id}/line-items`, { body: { variant_id: pieces[piece].variant_id, quantity: 1 } })
const optionsOf = ({ shipping_methods }: Cart) =>
  shipping_methods.map((each) => each.shipping_option_id).sort()

describe("the deliveries of a cart", () => {
  it("are chosen at once, each with its tax, and chosen again without doubling", async () => {
    const { id } = await filledCart({ rug: 1, bowl: 1 })
    const both = [sellers.weavers.options.eu, sellers.potters.options.eu].map((option_id) => ({ option_id }))
    const before = await read(id)
    expect((await choose(id, both)).status).toBe(200)
    const after = await read(id)
    expect(optionsOf(after)).toEqual(both.map(({ option_id }) => option_id).sort())
    expect(after.shipping_methods.map(({ tax_lines }) => tax_lines.length)).toEqual([1, 1])
    expect(after.total).toBe(before.total)
  })

  it("cost what they cost now, after the next change", async () => {
    const { id } = await filledCart({ rug: 1 })
    const [method] = (await read(id)).shipping_methods
    await setPrice(sellers.weavers.options.eu, 21.5)
    expect((await read(id)).shipping_methods[0]?.amount).toBe(method?.amount)
    await add(id, "rug")
    const after = await read(id)
    expect(after.shipping_methods).toMatchObject([{ id: method?.id, amount: 21.5 }])
    expect(after.total).toBe(after.item_total + 21.5)
  })

  it("go with the last piece of their seller", async () => {
    const { id, items } = await filledCart({ rug: 1, bowl: 1 })
    const bowl = items.find(({ title }) => title.toLowerCase().includes("bowl"))
    const gone = await call(`/store/carts/${id}/line-items/${bowl?.id}`, { method: "DELETE" })
    expect(gone.status).toBe(200)
    expect(optionsOf(await read(id))).toEqual([sellers.weavers.options.eu])
  })

  it("are refused by name when they are another seller's, or nobody's", async () => {
    const { id } = await filledCart({ rug: 1 })
    for (const option_id of [sellers.potters.options.eu, "so_nothing"]) {
      const refused = await choose(id, { option_id })
      expect(refused.status).toBe(400)
      expect(refused.body.message).toContain(option_id)
    }
    expect(optionsOf(await read(id))).toEqual([sellers.weavers.options.eu])
  })
})

describe("the discounts of a cart", () => {
  it("come by themselves at the next change, and go when they have ended", async () => {
    const { id } = await filledCart({ rug: 1 })
    const promotions = app.container.resolve(Modules.PROMOTION)
    const [automatic] = await promotions.createPromotions([
      tenPercent({ code: "SPRING", is_automatic: true }),
    ])
    await add(id, "rug")
    const discounted = await read(id)
    expect(discounted.discount_total).toBeGreaterThan(0)
    await promotions.updatePromotions([{ id: automatic?.id ?? "", status: "inactive" }])
    await add(id, "rug")
    const after = await read(id)
    expect(after.discount_total).toBe(0)
    expect(after.items).toMatchObject([{ quantity: 3 }])
  })

  it("come with a code, hold for what is added later, and go with the code", async () => {
    const { id } = await filledCart({ rug: 1 })
    await app.container.resolve(Modules.PROMOTION).createPromotions([tenPercent({ code: "TEN" })])
    const codes = { promo_codes: ["TEN"] }
    const full = await read(id)
    expect((await call(`/store/carts/${id}/promotions`, { body: codes })).status).toBe(200)
    const one = await read(id)
    expect(one.discount_total).toBeGreaterThan(0)
    await add(id, "rug")
    expect((await read(id)).discount_total).toBeCloseTo(2 * one.discount_total, 2)
    const [line] = full.items
    await call(`/store/carts/${id}/line-items/${line?.id}`, { body: { quantity: 1 } })
    await call(`/store/carts/${id}/promotions`, { method: "DELETE", body: codes })
    const after = await read(id)
    expect(after.discount_total).toBe(0)
    expect(after.total).toBe(full.total)
    const unknown = await call<{ message: string }>(`/store/carts/${id}/promotions`, {
      body: { promo_codes: ["NOTHING"] },
    })
    expect(unknown.status).toBe(400)
    expect(unknown.body.message).toContain("NOTHING")
  })
})

it("the payment that was begun follows the cart's sum", async () => {
  const { id } = await filledCart({ rug: 1 })
  await payment(id)
  expect((await read(id)).payment_collection?.payment_sessions).toHaveLength(1)
  await add(id, "rug")
  const grown = await read(id)
  expect(grown.payment_collection?.amount).toBe(grown.total)
  expect(grown.payment_collection?.payment_sessions ?? []).toEqual([])
  await payment(id)
  await setPrice(sellers.weavers.options.eu, 30)
  await choose(id, { option_id: sellers.weavers.options.eu })
  const dearer = await read(id)
  expect(dearer.payment_collection?.amount).toBe(dearer.total)
  expect(dearer.shipping_total).toBe(30)
})

it("more than there is of a piece is refused for that, however many of it the cart holds already", async () => {
  const { id } = await filledCart({ rug: 1 })
  const most = await call<{ message: string; code?: string }>(`/store/carts/${id}/line-items`, {
    body: { variant_id: pieces.rug.variant_id, quantity: 999 },
  })
  expect([most.status, most.body.message]).toEqual([400, expect.stringContaining("required inventory")])
  expect((await read(id)).items).toMatchObject([{ quantity: 1 }])
})

describe("what a piece costs a buyer of a group", () => {
  it("is the group's price from the first piece of a cart on, and for each that comes later", async () => {
    const { token, id: customer_id } = await account()
    const groups = app.container.resolve(Modules.CUSTOMER)
    const group = await groups.createCustomerGroups({ name: "Hotels" })
    await groups.addCustomerToGroup({ customer_id, customer_group_id: group.id })
    await priceForGroup(group.id, pieces.rug.variant_id, 123)
    const line = { variant_id: pieces.rug.variant_id, quantity: 1 }
    const body = { region_id: app.world.region.eu, shipping_address: PARIS, items: [line] }
    const { cart } = (await call<{ cart: Cart }>("/store/carts", { body, token })).body
    expect(cart.items).toMatchObject([{ unit_price: 123, tax_lines: [{ rate: 20 }] }])
    const again = await call<{ cart: Cart }>(`/store/carts/${cart.id}/line-items`, { body: line, token })
    expect(again.body.cart.items).toMatchObject([{ unit_price: 123, quantity: 2 }])
    const stranger = (await call<{ cart: Cart }>("/store/carts", { body })).body.cart
    expect(stranger.items[0]).not.toMatchObject({ unit_price: 123 })
  })
})

it.each([
  ["paused", "has paused its shop"],
  ["draft", "is not on sale"],
])(
  "a piece that is %s comes neither with a new cart nor into an old one, and the refusal names it",
  async (what, why) => {
    const items = [{ variant_id: pieces.rug.variant_id, quantity: 1 }]
    const old = await filledCart({ bowl: 1 })
    if (what === "paused")
      await market
        .setSellerStatusWorkflow(app.container)
        .run({ input: { id: sellers.weavers.id, action: "pause", reason: "Eid" } })
    else
      await app.container.resolve(Modules.PRODUCT).updateProducts(pieces.rug.product_id, { status: "draft" })
    const body = { region_id: app.world.region.eu, shipping_address: PARIS, items }
    const made = await call<{ message: string }>("/store/carts", { body })
    expect([made.status, made.body.message]).toEqual([400, expect.stringContaining(why)])
    const added = await call<{ message: string }>(`/store/carts/${old.id}/line-items`, {
      body: items[0] ?? {},
    })
    expect([added.status, added.body.message]).toEqual([400, expect.stringContaining(why)])
    expect((await read(old.id)).items).toMatchObject([{ quantity: 1 }])
  },
)

async function account(): Promise<{ token: string; id: string }> {
  const credentials = { email: "hotel@buyers.example", password: "a-long-password" }
  const registered = await call<{ token: string }>("/auth/customer/emailpass/register", { body: credentials })
  const made = await call<{ customer: { id: string } }>("/store/customers", {
    body: { email: credentials.email },
    token: registered.body.token,
  })
  const { body } = await call<{ token: string }>("/auth/customer/emailpass", { body: credentials })
  return { token: body.token, id: made.body.customer.id }
}

/** @param amount major units, in euros */
async function priceForGroup(group_id: string, variant_id: string, amount: number): Promise<void> {
  await flows.createPriceListsWorkflow(app.container).run({
    input: {
      price_lists_data: [
        {
          title: "Hotels",
          description: "What hotels pay",
          status: "active",
          rules: { "customer.groups.id": [group_id] },
          prices: [{ variant_id, amount, currency_code: "eur" }],
        },
      ],
    },
  })
}

const tenPercent = (more: { code: string; is_automatic?: boolean }) => ({
  type: "standard" as const,
  status: "active" as const,
  ...more,
  application_method: {
    type: "percentage" as const,
    target_type: "items" as const,
    allocation: "across" as const,
    value: 10,
    currency_code: "eur",
  },
})

/** Major units, in euros. */
async function setPrice(option_id: string | undefined, amount: number): Promise<void> {
  const { data } = await app.container.resolve("query").graph({
    entity: "shipping_option",
    fields: ["prices.id", "prices.currency_code", "prices.amount"],
    filters: { id: option_id ?? "" },
  })
  const before: { id: string; currency_code: string; amount: number }[] = data[0]?.prices ?? []
  const prices = before.map((price) => (price.currency_code === "eur" ? { ...price, amount } : price))
  await flows.updateShippingOptionsWorkflow(app.container).run({ input: [{ id: option_id ?? "", prices }] })
}
