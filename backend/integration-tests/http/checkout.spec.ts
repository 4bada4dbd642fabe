import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { boughtCart, complete, filledCart, payInBrowser, payment } from "../support/shopping"

const app = await getApp()
const query = app.container.resolve("query")

beforeEach(() => app.reset())

type OrderRow = {
  id: string
  total: number
  payment_status?: string
  items: { title: string }[]
  shipping_methods: { name: string }[]
  seller_order: { seller: { handle: string }; order_group: { id: string } }
  payment_collections: { amount: number; status: string; captured_amount: number }[]
}

async function orders(ids?: string[]): Promise<OrderRow[]> {
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "total",
      "items.*",
      "shipping_methods.*",
      "seller_order.seller.handle",
      "seller_order.order_group.id",
      "payment_collections.*",
    ],
    ...(ids ? { filters: { id: ids } } : {}),
  })
  return data as OrderRow[]
}

describe("a checkout of several sellers", () => {
  it("becomes one paid order a seller, which add up to the cart to the cent", async () => {
    const { cart, group } = await boughtCart({ rug: 2, bowl: 3, pouf: 1 })
    const placed = await orders(group.order_ids)
    expect(placed.map(({ seller_order }) => seller_order.seller.handle).sort()).toEqual([
      "potters",
      "tanners",
      "weavers",
    ])
    expect(placed.map(({ seller_order }) => seller_order.order_group.id)).toEqual([
      group.id,
      group.id,
      group.id,
    ])
    expect(placed.map(({ shipping_methods }) => shipping_methods.length)).toEqual([1, 1, 1])
    const cents = (amount: number) => Math.round(amount * 100)
    expect(placed.reduce((sum, { total }) => sum + cents(total), 0)).toBe(cents(cart.total))
    expect(placed.map(({ payment_collections }) => payment_collections.length)).toEqual([1, 1, 1])
    for (const { total, payment_collections } of placed) {
      expect(cents(payment_collections[0]?.captured_amount ?? 0)).toBe(cents(total))
    }
  })

  it("answers the same group when the button is pressed twice, and at once", async () => {
    const cart = await filledCart({ rug: 1, bowl: 1 })
    await payInBrowser(await payment(cart.id))
    const answers = await Promise.all([1, 2, 3].map(() => complete<{ order_group: { id: string } }>(cart.id)))
    const again = await complete<{ order_group: { id: string } }>(cart.id)
    const groups = [...answers, again].flatMap(({ body }) => (body.order_group ? [body.order_group.id] : []))
    expect(new Set(groups).size).toBe(1)
    expect(await orders()).toHaveLength(2)
  })

  it("speaks the buyer's language, in the cart and in what follows from it", async () => {
    await app.container.resolve("workflows").run("create-translations", {
      input: {
        translations: [
          {
            reference: "product",
            reference_id: app.world.pieces.rug.product_id,
            locale_code: "ar-MA",
            translations: { title: "زربية" },
          },
          {
            reference: "seller",
            reference_id: app.world.sellers.weavers.id,
            locale_code: "ar-MA",
            translations: { name: "النساجات" },
          },
        ],
      },
    })
    type View = { cart: { parcels: { seller: { name: string }; lines: { title: string }[] }[] } }
    const cart = await filledCart({ rug: 1 })
    const read = async (locale: string) =>
      (await call<View>(`/store/carts/${cart.id}/parcels?locale=${locale}`)).body.cart.parcels[0]
    expect(await read("ar")).toMatchObject({ seller: { name: "النساجات" }, lines: [{ title: "زربية" }] })
    expect(await read("en")).toMatchObject({ seller: { name: "The weavers" }, lines: [{ title: "A rug" }] })
  })
})
