import { describe, expect, it } from "vitest"
import { assertClaimable, costOf, mostOf } from "./claimable"
import { lastDay, RETURN_RULES, returnDays } from "./return-windows"

const rug = { id: "line_1", title: "A rug", quantity: 3, total: 100, detail: { shipped_quantity: 2 } }
const bowl = { id: "line_2", title: "A bowl", quantity: 1, total: 20, detail: {} }
const placed_at = new Date("2026-11-01T10:00:00Z")
const arrived_at = new Date("2026-11-10T10:00:00Z")

describe("what can be claimed", () => {
  it("is for a return what was sent, for a problem all of it, less what is claimed already", () => {
    expect(mostOf("return", [rug, bowl], [])).toEqual([{ line_id: "line_1", most: 2 }])
    expect(mostOf("problem", [rug, bowl], [{ lines: [{ line_id: "line_1", quantity: 2 }] }])).toEqual([
      { line_id: "line_1", most: 1 },
      { line_id: "line_2", most: 1 },
    ])
  })

  it("refuses more, another order's line, and one line twice", () => {
    const delivered = { placed_at, country: "fr", arrived_at: null }
    const ask = (lines: { line_id: string; quantity: number }[]) => () =>
      assertClaimable(
        { kind: "return", reason: "damaged", lines },
        mostOf("return", [rug, bowl], []),
        delivered,
        placed_at,
      )
    expect(ask([{ line_id: "line_1", quantity: 2 }])).not.toThrow()
    expect(ask([{ line_id: "line_1", quantity: 3 }])).toThrow("only 2")
    expect(ask([{ line_id: "line_9", quantity: 1 }])).toThrow("only 0")
    const once = { line_id: "line_1", quantity: 1 }
    expect(ask([once, once])).toThrow("twice")
  })

  it("is worth its part of what the line cost", () => {
    expect(costOf([rug], [{ line_id: "line_1", quantity: 3 }]).toNumber()).toBe(100)
    expect(costOf([rug], [{ line_id: "line_1", quantity: 1 }]).toFixed(2)).toBe("33.33")
    const once = { ...rug, total: 66.66, detail: { return_received_quantity: 1 } }
    expect(costOf([once], [{ line_id: "line_1", quantity: 1 }]).toNumber()).toBe(33.33)
    expect(costOf([rug], [{ line_id: "line_9", quantity: 1 }]).toNumber()).toBe(0)
  })
})

describe("until when", () => {
  const delivered = { placed_at, country: "FR", arrived_at }

  it("is fourteen days after the last parcel for who thinks better of it, two years for a fault", () => {
    expect(lastDay("changed_mind", delivered)).toBe("2026-11-24")
    expect(lastDay("damaged", delivered)).toBe("2028-11-09")
    expect(lastDay("changed_mind", { ...delivered, arrived_at: null })).toBeNull()
  })

  it("refuses a regret that comes too late, and not a fault", () => {
    const most = [{ line_id: "line_1", most: 2 }]
    const lines = [{ line_id: "line_1", quantity: 1 }]
    const now = new Date("2026-11-27T10:00:00Z")
    expect(() =>
      assertClaimable({ kind: "return", reason: "changed_mind", lines }, most, delivered, now),
    ).toThrow("2026-11-24")
    expect(() =>
      assertClaimable({ kind: "return", reason: "damaged", lines }, most, delivered, now),
    ).not.toThrow()
  })

  it("follows the rules of the day of the order, each with its source", () => {
    expect(returnDays("regret", "fr", placed_at)).toBe(14)
    expect(returnDays("regret", null, placed_at)).toBe(14)
    expect(returnDays("regret", "fr", new Date("2010-01-01"))).toBe(0)
    for (const { source, from } of RETURN_RULES) expect([source.length > 10, from.length]).toEqual([true, 10])
  })
})
