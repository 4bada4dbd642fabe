import type { SearchCount } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { countedSearches, countedViews, isRecent } from "./gather"

const search = (own: Partial<SearchCount>): SearchCount => ({
  hour: "2026-11-20T09",
  query: "blue bowl",
  locale: "en",
  found: 0,
  count: 1,
  ...own,
})

describe("searches of a batch", () => {
  it("are the same when the same words matter, in whatever order", () => {
    const counted = countedSearches([
      search({ query: "blue bowls" }),
      search({ query: "a bowl in blue", hour: "2026-11-20T14", found: 2, count: 3 }),
    ])
    expect(counted).toEqual([
      {
        day: "2026-11-20",
        locale: "en",
        words: ["blu", "bowl"],
        query: "blue bowls",
        count: 4,
        missed: 1,
        found: 2,
        hours: (1 << 9) | (1 << 14),
      },
    ])
  })

  it("leave out what could be somebody's, whatever the sender let through", () => {
    expect(
      countedSearches([search({ query: "iris@example.org" }), search({ query: "06 12 34 56 78" })]),
    ).toEqual([])
  })

  it("keep every count, by however many rows they came", () => {
    const rows = fc.array(
      fc.record({
        hour: fc.constantFrom("2026-11-20T00", "2026-11-20T23", "2026-11-21T07"),
        query: fc.constantFrom("rug", "rugs", "blue rug", "rug blue", "زربية"),
        locale: fc.constantFrom("en" as const, "ar" as const),
        found: fc.nat(3),
        count: fc.integer({ min: 1, max: 50 }),
      }),
    )
    fc.assert(
      fc.property(rows, (searches) => {
        const counted = countedSearches(searches)
        const sum = (of: readonly { count: number }[]) => of.reduce((total, { count }) => total + count, 0)
        expect(sum(counted)).toBe(sum(searches))
        expect(counted.every(({ missed, count }) => missed <= count)).toBe(true)
        expect(new Set(counted.map(({ day, locale, words }) => `${day} ${locale} ${words}`)).size).toBe(
          counted.length,
        )
      }),
    )
  })
})

describe("views of a batch", () => {
  it("are counted by day, country and language, of pieces that are there", () => {
    const view = { handle: "bowl", country: "fr", locale: "en" as const, count: 2 }
    const products = new Map([["bowl", "prod_1"]])
    expect(
      countedViews(
        [
          { ...view, hour: "2026-11-20T09" },
          { ...view, hour: "2026-11-20T10" },
          { ...view, hour: "2026-11-20T10", handle: "gone" },
        ],
        products,
      ),
    ).toEqual([{ product_id: "prod_1", day: "2026-11-20", country_code: "fr", locale: "en", count: 4 }])
  })

  it("are of these days", () => {
    const now = new Date("2026-11-20T10:30:00Z")
    expect(isRecent("2026-11-20T10", now)).toBe(true)
    expect(isRecent("2026-11-18T11", now)).toBe(true)
    expect(isRecent("2026-11-18T09", now)).toBe(false)
    expect(isRecent("2026-11-21T10", now)).toBe(false)
  })
})
