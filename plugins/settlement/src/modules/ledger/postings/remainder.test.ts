import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { standingAfter } from "./standing"
import { targetsOf } from "./targets"
import type { AgreedTerms } from "./terms"

const at = new Date("2026-11-01")
const captured = (amount: number) => ({ key: "capture", kind: "capture", amount, reference: "", at }) as const
const back = (amount: number, lines: Record<string, number>) =>
  ({
    key: `refund:${amount}`,
    kind: "refund",
    amount,
    lines: Object.entries(lines).map(([line_item_id, amount]) => ({ line_item_id, amount })),
    reference: "",
    at,
  }) as const

/** A rug of 100.00 with 20 % of commission, a bowl of 50.00 with 10 %, and 6.00 of delivery with 1.00 of tax in it. */
const TERMS: AgreedTerms = {
  payable: 15_600,
  credit: 0,
  shipping: 600,
  tax: 100,
  commission: 2500,
  commission_vat: 500,
  payment_cost: 300,
  payment_cost_borne_by: "platform",
  lines: [
    { line_item_id: "rug", gross: 10_000, tax: 0, commission: 2000, commission_vat: 400 },
    { line_item_id: "bowl", gross: 5000, tax: 0, commission: 500, commission_vat: 100 },
  ],
}
const whatRemains = (...events: Parameters<typeof standingAfter>[0]) =>
  targetsOf(TERMS, standingAfter([captured(15_600), ...events]))

describe("what a refund of certain lines leaves", () => {
  it("is all that was agreed on of the other lines, to the cent", () => {
    const left = whatRemains(back(10_000, { rug: 10_000 }))
    expect(left).toMatchObject({ commission: 500, commission_tax: 100, tax: 100, seller: 5600 - 700 })
  })

  it("takes a part of a line's commission with a part of its money", () => {
    expect(whatRemains(back(5000, { rug: 5000 }))).toMatchObject({
      commission: 1500,
      commission_tax: 300,
      tax: 100,
    })
  })

  it("takes the delivery before other lines when more went back than the pieces cost", () => {
    expect(whatRemains(back(10_600, { rug: 10_000 }))).toMatchObject({
      commission: 500,
      tax: 0,
      seller: 4400,
    })
    expect(whatRemains(back(10_600, { rug: 10_600 }))).toMatchObject({
      commission: 500,
      tax: 0,
      seller: 4400,
    })
  })

  it("is shared with what went back for nothing in particular in proportion to what is left", () => {
    const goodwill = { ...back(2800, {}), lines: undefined }
    const { lines: _none, ...free } = goodwill
    expect(whatRemains(back(10_000, { rug: 10_000 }), free)).toMatchObject({ commission: 250, tax: 50 })
  })

  it("is nothing once everything went back, by whatever names", () => {
    const gone = whatRemains(back(10_000, { rug: 10_000 }), back(5600, { bowl: 5600 }))
    expect(gone).toMatchObject({ seller: 0, tax: 0, commission: 0, commission_tax: 0, platform_cost: -300 })
  })
})

describe("over random refunds of lines", () => {
  const amount = fc.integer({ min: 1, max: 20_000 })
  const refunds = fc.array(fc.record({ rug: amount, bowl: amount, more: fc.nat({ max: 900 }) }), {
    maxLength: 4,
  })

  it("no account is negative, no other line is touched, and the order of refunds does not matter", () => {
    fc.assert(
      fc.property(refunds, (drawn) => {
        let left = TERMS.payable
        const events = drawn.flatMap(({ rug, bowl, more }, index) => {
          const lines: Record<string, number> = index % 2 ? { bowl } : { rug, bowl }
          const asked = Object.values(lines).reduce((sum, own) => sum + own, 0) + more
          if (asked > left) return []
          left -= asked
          return [back(asked, lines)]
        })
        const target = whatRemains(...events)
        expect(target).toEqual(whatRemains(...[...events].reverse()))
        for (const name of ["seller", "tax", "commission", "commission_tax"] as const)
          expect(target[name]).toBeGreaterThanOrEqual(0)
        const ofBowl = events.flatMap(({ lines }) =>
          lines.filter(({ line_item_id }) => line_item_id === "bowl"),
        )
        const isPlain = events.every(
          ({ amount, lines }) => lines.reduce((sum, line) => sum + line.amount, 0) === amount,
        )
        const ofRug = events.flatMap(({ lines }) => lines).reduce((sum, line) => sum + line.amount, 0)
        if (ofBowl.length === 0 && isPlain && ofRug <= 10_000)
          expect(target.commission).toBe(2500 - Math.floor((2000 * ofRug) / 10_000))
      }),
    )
  })
})
