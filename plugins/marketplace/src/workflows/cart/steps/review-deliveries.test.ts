import { describe, expect, it } from "vitest"
import type { PricedDelivery } from "../price-deliveries"
import type { RefreshedCart } from "../refreshed-cart"
import { reviewDeliveries } from "./review-deliveries"

const method = (id: string, option: string, more = {}) => ({
  id,
  shipping_option_id: option,
  name: "Post",
  amount: 12,
  is_tax_inclusive: true,
  ...more,
})
const item = (profile: string, more = {}) => ({
  id: `item of ${profile}`,
  requires_shipping: true,
  variant: { product: { shipping_profile: { id: profile } } },
  ...more,
})
const priced = (id: string, profile: string, more = {}): PricedDelivery => ({
  id,
  shipping_profile_id: profile,
  name: "Post",
  amount: 12,
  is_tax_inclusive: true,
  provider_id: "manual",
  data: null,
  from_location: {},
  ...more,
})
const cart = (items: object[], shipping_methods: object[]) =>
  Object.assign({} as RefreshedCart, { items, shipping_methods })

describe("the deliveries of a cart that has changed", () => {
  const both = cart([item("weavers"), item("potters")], [method("m1", "o1"), method("m2", "o2")])

  it("stay as they are when they still hold", () => {
    expect(reviewDeliveries(both, [priced("o1", "weavers"), priced("o2", "potters")])).toEqual({
      remove: [],
      update: [],
    })
  })

  it("take today's price, name and way of tax", () => {
    const now = [priced("o1", "weavers", { amount: "12.50" }), priced("o2", "potters", { name: "Poste" })]
    expect(reviewDeliveries(both, now).update).toEqual([
      { id: "m1", name: "Post", amount: "12.50", is_tax_inclusive: true },
      { id: "m2", name: "Poste", amount: 12, is_tax_inclusive: true },
    ])
  })

  it("go when they cannot be had any more, or nothing of their seller is left to send", () => {
    expect(reviewDeliveries(both, [priced("o1", "weavers")]).remove).toEqual(["m2"])
    const left = cart([item("weavers")], both.shipping_methods)
    expect(reviewDeliveries(left, [priced("o1", "weavers"), priced("o2", "potters")]).remove).toEqual(["m2"])
    const voucher = cart([item("weavers", { requires_shipping: false })], [method("m1", "o1")])
    expect(reviewDeliveries(voucher, [priced("o1", "weavers")]).remove).toEqual(["m1"])
  })
})
