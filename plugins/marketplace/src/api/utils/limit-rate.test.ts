import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { limitRate } from "./limit-rate"

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Asks once; answers the status, 200 where it is let through. */
function asker(limit: ReturnType<typeof limitRate>) {
  return (from: string): number => {
    let status = 0
    const res: MedusaResponse = Object.assign({} as MedusaResponse, {
      setHeader: () => res,
      status: (code: number) => {
        status = code
        return res
      },
      json: () => res,
    })
    const req = Object.assign({} as MedusaRequest, { headers: { "x-forwarded-for": from } })
    limit(req, res, () => {
      status = 200
    })
    return status
  }
}

describe("a limited route", () => {
  it("lets each reader through so often, and again after the time", () => {
    const ask = asker(limitRate({ most: 2, mostInAll: 100, perMs: 60_000 }))
    expect(["a", "a", "a", "b"].map(ask)).toEqual([200, 200, 429, 200])
    vi.advanceTimersByTime(60_000)
    expect(ask("a")).toBe(200)
  })

  it("lets not more through than it can bear, whoever they say they are", () => {
    const ask = asker(limitRate({ most: 2, mostInAll: 3, perMs: 60_000 }))
    expect(["a", "b", "c", "d"].map(ask)).toEqual([200, 200, 200, 429])
  })
})
