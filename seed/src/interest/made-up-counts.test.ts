import { countedSearch, HOURS_TO_SHOW, marketOf } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { loadWorld } from "../data/load"
import { madeUpCounts } from "./made-up-counts"

const world = loadWorld()
const now = new Date("2026-11-22T10:00:00Z")

describe("the made-up interest of the demo", () => {
  it("is the same on the same day, and all of it in the past", () => {
    expect(madeUpCounts(world, now)).toEqual(madeUpCounts(world, now))
    const { views, searches } = madeUpCounts(world, now)
    for (const { hour } of [...views, ...searches]) expect(hour < "2026-11-22T10").toBe(true)
  })

  it("looks at every piece, from countries where Hirfa sells", () => {
    const { views } = madeUpCounts(world, now)
    expect(new Set(views.map(({ handle }) => handle)).size).toBe(world.pieces.length)
    expect(views.filter(({ country }) => !marketOf(country))).toEqual([])
  })

  it("looks for words that are counted, often enough to be shown", () => {
    const { searches } = madeUpCounts(world, now)
    for (const { query, times } of world.searches) {
      expect(countedSearch(query)).toBe(query)
      const hours = searches.filter((search) => search.query === query).map(({ hour }) => hour)
      expect(hours).toHaveLength(times)
      expect(new Set(hours).size).toBeGreaterThanOrEqual(HOURS_TO_SHOW)
    }
  })
})
