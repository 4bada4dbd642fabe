import { describe, expect, it } from "vitest"
import { type DatedWindow, windowAt } from "./return-windows"

const day = (date: string) => new Date(`2026-${date}`)
const window = (
  id: string,
  seller_id: string | null,
  days: number,
  from: string,
  to?: string,
): DatedWindow => ({
  ...{ id, seller_id, days },
  valid_from: day(from),
  valid_to: to ? day(to) : null,
})
const ALL = window("all", null, 14, "01-01")
const OWN = window("own", "sel_1", 3, "02-01", "04-01")
const days = (windows: DatedWindow[], at: string, seller_id = "sel_1") =>
  windowAt(windows, { seller_id, at: day(at) })?.days

describe("the return window of an order", () => {
  it("is the seller's own while it holds, and the one of all otherwise", () => {
    expect(days([ALL, OWN], "01-15")).toBe(14)
    expect(days([ALL, OWN], "02-01")).toBe(3)
    expect(days([ALL, OWN], "04-01")).toBe(14)
    expect(days([ALL, OWN], "03-01", "sel_2")).toBe(14)
  })

  it("is the youngest of several, and the seller's own also when that of all is younger", () => {
    expect(days([ALL, window("new", null, 30, "02-15"), OWN], "03-01")).toBe(3)
    expect(days([ALL, window("new", null, 30, "02-15")], "03-01")).toBe(30)
  })

  it("is none where none holds", () => {
    expect(days([OWN], "01-15")).toBeUndefined()
  })
})
