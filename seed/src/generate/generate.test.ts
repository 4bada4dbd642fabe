import { describe, expect, it } from "vitest"
import { loadWorld } from "../data/load"
import { type BenchSeller, makePiece, type Workshop } from "./make-piece"
import { prng } from "./prng"
import { rowsOf } from "./rows"

const world = loadWorld()
const sellers: BenchSeller[] = ["a", "b", "c"].map((id) => ({
  id,
  shipping_profile_id: `sp_${id}`,
  stock_location_id: `sloc_${id}`,
  region_code: "MA-03",
  city: "Fez",
  maker_ids: [`mkr_${id}`],
}))
const workshop: Workshop = { crafts: world.crafts, sellers, models: new Map() }
const numbers = Array.from({ length: 2000 }, (_, index) => index + 1)

describe("the generator", () => {
  it("makes the same piece for a number, in whatever order it is asked", () => {
    const forward = numbers.slice(0, 50).map((number) => makePiece(workshop, number))
    const backward = numbers
      .slice(0, 50)
      .reverse()
      .map((number) => makePiece(workshop, number))
    expect(backward.reverse()).toEqual(forward)
  })

  it("spreads pieces over all sellers and crafts, and over ready, unique and made to order", () => {
    const pieces = numbers.map((number) => makePiece(workshop, number))
    expect(new Set(pieces.map(({ seller }) => seller.id)).size).toBe(sellers.length)
    expect(new Set(pieces.map(({ craft }) => craft.code)).size).toBe(world.crafts.length)
    for (const kind of ["unique", "ready", "made_to_order"]) {
      expect(pieces.filter((piece) => piece.kind === kind).length).toBeGreaterThan(300)
    }
    expect(pieces.every(({ prices }) => Object.values(prices).every((price) => price > 0))).toBe(true)
  })

  it("gives each row of a table an id of its own, and stock to what is not made to order", () => {
    const pieces = numbers.map((number) => makePiece(workshop, number))
    const rows = rowsOf(pieces, "sc_1")
    for (const [table, list] of rows) {
      const ids = list.map((row) => row.id ?? `${row.variant_id} ${row.option_value_id}`)
      expect(new Set(ids).size, table).toBe(list.length)
    }
    const inStock = pieces.filter(({ kind }) => kind !== "made_to_order").length
    expect(rows.get("inventory_level")).toHaveLength(inStock)
    expect(rows.get("price")).toHaveLength(pieces.length * 4)
    expect(rows.get("translation")).toHaveLength(pieces.length * 2)
  })

  it("draws numbers evenly", () => {
    const { next } = prng(7)
    const tenths = new Array<number>(10).fill(0)
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(next() * 10)
      tenths[tenth] = (tenths[tenth] ?? 0) + 1
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })
})
