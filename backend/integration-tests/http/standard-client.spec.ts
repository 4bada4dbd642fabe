import type MedusaSdk from "@medusajs/js-sdk"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { PARIS, payInBrowser } from "../support/shopping"

const app = await getApp()
beforeEach(() => app.reset())

describe("an unmodified storefront on Medusa's own client", () => {
  it("browses, fills a cart from two sellers, pays and completes it", async () => {
    const { default: Medusa } = use<{ default: typeof MedusaSdk }>("@medusajs/js-sdk")
    const sdk = new Medusa({
      baseUrl: app.url,
      publishableKey: app.world.publishable_key,
      auth: { type: "jwt" },
    })
    const { rug, bowl } = app.world.pieces
    const { products } = await sdk.store.product.list({
      region_id: app.world.region.eu ?? "",
      fields: "*variants.calculated_price",
    })
    expect(products.map(({ handle }) => handle)).toEqual(expect.arrayContaining(["rug", "bowl"]))

    const { cart } = await sdk.store.cart.create({
      region_id: app.world.region.eu ?? "",
      email: "standard@buyers.example",
    })
    await sdk.store.cart.createLineItem(cart.id, { variant_id: rug.variant_id, quantity: 1 })
    await sdk.store.cart.createLineItem(cart.id, { variant_id: bowl.variant_id, quantity: 2 })
    await sdk.store.cart.update(cart.id, { shipping_address: PARIS })
    const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
    const { weavers, potters } = app.world.sellers
    expect(shipping_options.map(({ id }) => id).sort()).toEqual(
      [weavers.options.eu, potters.options.eu].sort(),
    )
    for (const { id } of shipping_options) await sdk.store.cart.addShippingMethod(cart.id, { option_id: id })
    const { cart: ready } = await sdk.store.cart.retrieve(cart.id)
    const { payment_collection } = await sdk.store.payment.initiatePaymentSession(ready, {
      provider_id: "pp_stripe_stripe",
    })
    const session = payment_collection.payment_sessions?.[0]
    await payInBrowser({
      id: session?.id ?? "",
      provider_id: "",
      data: session?.data as Record<string, string>,
    })
    const completed = await sdk.store.cart.complete(cart.id)
    expect(completed.type).toBe("order")
  })
})
