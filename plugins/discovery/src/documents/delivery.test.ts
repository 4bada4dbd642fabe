import { expect, test } from "vitest"
import { cheapestDelivery } from "../answers/piece"
import { deliveriesOf } from "./delivery"
import type { ShippingOptionSource } from "./source"

const option = (own: Partial<ShippingOptionSource>): ShippingOptionSource => ({
  id: "so_1",
  shipping_profile_id: "sp_1",
  metadata: { days_min: 6, days_max: 12 },
  data: null,
  rules: [
    { attribute: "is_return", value: "false" },
    { attribute: "enabled_in_store", value: "true" },
  ],
  service_zone: { geo_zones: [{ country_code: "fr" }, { country_code: "DE" }, { country_code: "fr" }] },
  prices: [
    { amount: "18", currency_code: "eur", rules_count: 0 },
    { amount: 0, currency_code: "eur", rules_count: 1 },
    { amount: 2000, currency_code: "jpy" },
  ],
  ...own,
})

test("a delivery has its market, countries, flat prices in minor units and days", () => {
  expect(deliveriesOf([option({})])).toEqual([
    { market: "eu", countries: ["de", "fr"], prices: { eur: 1800 }, days: { min: 6, max: 12 } },
  ])
})

test.each([
  ["for returns", { rules: [{ attribute: "is_return", value: "true" }] }],
  ["hidden from the shop", { rules: [{ attribute: "enabled_in_store", value: "false" }] }],
  ["without days", { metadata: null }],
  ["whose days make no sense", { metadata: { days_min: 9, days_max: 3 } }],
  ["without a zone", { service_zone: null }],
] satisfies [string, Partial<ShippingOptionSource>][])("an option %s is no delivery", (_, own) => {
  expect(deliveriesOf([option(own)])).toEqual([])
})

test("the cheapest way to the reader's country is estimated, the faster of two that cost the same", () => {
  const ways = deliveriesOf([
    option({ metadata: { days_min: 9, days_max: 20 } }),
    option({}),
    option({ prices: [{ amount: 40, currency_code: "eur" }], metadata: { days_min: 1, days_max: 2 } }),
  ])
  expect(cheapestDelivery(ways, "eur", "FR")).toEqual({
    price: { amount: 1800, currency: "eur" },
    days: { min: 6, max: 12 },
  })
  expect(cheapestDelivery(ways, "eur", "ma")).toBeNull()
  expect(cheapestDelivery(ways, "gbp", "fr")).toBeNull()
})
