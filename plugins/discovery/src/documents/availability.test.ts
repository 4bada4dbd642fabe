import { describe, expect, test } from "vitest"
import { bestAvailability, stockOf } from "./availability"
import type { VariantSource } from "./source"

const variant = (own: Partial<VariantSource>): VariantSource => ({
  id: "variant",
  title: "One",
  variant_rank: 0,
  hs_code: null,
  length: null,
  width: null,
  height: null,
  weight: null,
  manage_inventory: true,
  allow_backorder: false,
  metadata: null,
  options: [],
  ...own,
})

const item = (stocked: number | string, reserved: number, required = 1) => ({
  required_quantity: required,
  inventory: {
    location_levels: [{ location_id: "here", stocked_quantity: stocked, reserved_quantity: reserved }],
  },
})

describe("stock of a variant", () => {
  test("is what is there less what is reserved", () => {
    expect(stockOf(variant({ inventory_items: [item("5", 2)] }), false)).toEqual({
      availability: "ready",
      available: 3,
    })
  })

  test("is sold when the last one is reserved, and never below nothing", () => {
    expect(stockOf(variant({ inventory_items: [item(1, 1)] }), false)).toEqual({
      availability: "sold",
      available: 0,
    })
    expect(stockOf(variant({ inventory_items: [item(1, 3)] }), false).available).toBe(0)
  })

  test("of a set is bounded by its scarcest part", () => {
    expect(stockOf(variant({ inventory_items: [item(1, 0), item(13, 0, 6)] }), false).available).toBe(1)
    expect(stockOf(variant({ inventory_items: [item(9, 0), item(13, 0, 6)] }), false).available).toBe(2)
  })

  test("that is managed and stands nowhere is sold", () => {
    expect(stockOf(variant({}), false).availability).toBe("sold")
  })

  test("made to order is unbounded", () => {
    const unmanaged = variant({ manage_inventory: false })
    expect(stockOf(unmanaged, true)).toEqual({ availability: "made_to_order", available: null })
    expect(stockOf(variant({ allow_backorder: true }), false)).toEqual({
      availability: "made_to_order",
      available: null,
    })
    expect(stockOf(unmanaged, false)).toEqual({ availability: "ready", available: null })
  })
})

test("a piece offers the best that its variants offer", () => {
  expect(bestAvailability(["sold", "made_to_order", "ready"])).toBe("ready")
  expect(bestAvailability(["sold", "made_to_order"])).toBe("made_to_order")
  expect(bestAvailability([])).toBe("sold")
})
