import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { chargeOf, type Rule, ruleFor, type Sale } from "./rules"

const rule = (own: Partial<Rule>): Rule => ({
  id: "rule",
  kind: "commission",
  seller_id: null,
  family_code: null,
  channel: null,
  currency_code: null,
  rate_bps: 1000,
  fixed: 0,
  floor: null,
  cap: null,
  vat_bps: 0,
  borne_by: "seller",
  valid_from: new Date("2026-01-01"),
  valid_to: null,
  ...own,
})
const sale: Sale = {
  kind: "commission",
  seller_id: "sel_1",
  family_code: "carpets",
  channel: "direct",
  currency_code: "eur",
  at: new Date("2026-06-01"),
}

describe("the commission rule of a sale", () => {
  it("is the most specific one: seller before family before channel before currency", () => {
    const rules = [
      rule({ id: "all" }),
      rule({ id: "currency", currency_code: "eur" }),
      rule({ id: "channel", channel: "direct" }),
      rule({ id: "channel+currency", channel: "direct", currency_code: "eur" }),
      rule({ id: "family", family_code: "carpets" }),
      rule({ id: "seller", seller_id: "sel_1" }),
      rule({ id: "seller+currency", seller_id: "sel_1", currency_code: "eur" }),
      rule({ id: "another seller", seller_id: "sel_2", family_code: "carpets", channel: "direct" }),
    ]
    const order: string[] = []
    let left = [...rules]
    for (let best = ruleFor(left, sale); best; best = ruleFor(left, sale)) {
      order.push(best.id)
      left = left.filter(({ id }) => id !== best?.id)
    }
    expect(order).toEqual([
      "seller+currency",
      "seller",
      "family",
      "channel+currency",
      "channel",
      "currency",
      "all",
    ])
  })

  it("is the one of the day: from its first instant, up to but without its last", () => {
    const old = rule({ id: "old", valid_to: new Date("2026-06-01") })
    const young = rule({ id: "young", valid_from: new Date("2026-06-01") })
    const at = (day: string) => ruleFor([old, young], { ...sale, at: new Date(day) })?.id
    expect([at("2025-12-31"), at("2026-05-31T23:59:59Z"), at("2026-06-01")]).toEqual([
      undefined,
      "old",
      "young",
    ])
  })

  it("does not depend on the order in which the rules stand", () => {
    const some = fc.record({
      id: fc.uuid(),
      seller_id: fc.constantFrom(null, "sel_1"),
      family_code: fc.constantFrom(null, "carpets"),
      channel: fc.constantFrom(null, "direct", "partner:p"),
      currency_code: fc.constantFrom(null, "eur", "mad"),
    })
    const rules = fc.uniqueArray(some, { selector: ({ id }) => id, maxLength: 8 })
    fc.assert(
      fc.property(rules, (drawn) => {
        const all = drawn.map(rule)
        expect(ruleFor([...all].reverse(), sale)?.id).toBe(ruleFor(all, sale)?.id)
      }),
    )
  })
})

describe("a commission", () => {
  it("keeps its floor and its cap, adds its VAT, and is nothing without a rule", () => {
    const bounded = rule({
      currency_code: "eur",
      rate_bps: 1000,
      fixed: 20,
      floor: 100,
      cap: 5000,
      vat_bps: 2000,
    })
    expect(chargeOf(bounded, 500)).toEqual({ amount: 100, vat: 20 })
    expect(chargeOf(bounded, 10_000)).toEqual({ amount: 1020, vat: 204 })
    expect(chargeOf(bounded, 1_000_000)).toEqual({ amount: 5000, vat: 1000 })
    expect(chargeOf(null, 10_000)).toEqual({ amount: 0, vat: 0 })
  })

  it("never takes more than the line, with its VAT, nor less than nothing", () => {
    const drawn = fc.record({
      rate_bps: fc.integer({ min: 0, max: 10_000 }),
      fixed: fc.integer({ min: 0, max: 5000 }),
      floor: fc.option(fc.integer({ min: 0, max: 5000 })),
      cap: fc.option(fc.integer({ min: 0, max: 50_000 })),
      vat_bps: fc.integer({ min: 0, max: 3000 }),
    })
    fc.assert(
      fc.property(drawn, fc.integer({ min: 0, max: 1_000_000_000 }), (own, base) => {
        const { amount, vat } = chargeOf(rule(own), base)
        expect(amount).toBeGreaterThanOrEqual(0)
        expect(vat).toBeGreaterThanOrEqual(0)
        expect(amount + vat).toBeLessThanOrEqual(base)
      }),
    )
  })
})
