import { INSIGHT_PERIODS, type InsightPeriod } from "@hirfa/contracts"
import fc from "fast-check"
import { expect, it } from "vitest"
import { spanOf, toldSpan } from "./period"

it("a period ends with today and follows one of the same length", () => {
  const span = spanOf("30d", new Date("2026-11-22T23:59:59Z"))
  expect(toldSpan(span)).toEqual({ period: "30d", from: "2026-10-24", to: "2026-11-22" })
  expect(span.before.toISOString()).toBe("2026-09-24T00:00:00.000Z")
})

it("two periods are of whole days, as long as each other, and hold this instant", () => {
  const periods = fc.constantFrom(...(Object.keys(INSIGHT_PERIODS) as InsightPeriod[]))
  const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  fc.assert(
    fc.property(periods, instants, (period, now) => {
      const { before, from, to } = spanOf(period, now)
      expect(to.getTime() - from.getTime()).toBe(from.getTime() - before.getTime())
      expect(from <= now && now < to).toBe(true)
      expect(to.getTime() % 86_400_000).toBe(0)
    }),
  )
})
