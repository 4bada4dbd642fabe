import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LONGEST_WORK_MS, type ReceiptRow, stateOf } from "./state"

const NOW = new Date("2026-11-22T12:00:00.000Z")
const ago = (ms: number) => new Date(NOW.getTime() - ms)
const row = (changes: Partial<ReceiptRow> = {}): ReceiptRow => ({
  id: "rcpt_1",
  request_hash: "a",
  begun_at: ago(1_000),
  answered_at: null,
  status: null,
  answer: null,
  ...changes,
})

describe("how a request with a key stands", () => {
  it("is answered as it was the first time, however long ago that is", () => {
    const old = row({
      begun_at: ago(90 * 86_400_000),
      answered_at: ago(1),
      status: 201,
      answer: { a: 1 },
    })
    expect(stateOf(old, "a", NOW)).toEqual({ is: "answered", status: 201, answer: { a: 1 } })
  })

  it("is never another request's, whatever became of that", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 0, max: 10 * LONGEST_WORK_MS }), (isAnswered, age) => {
        const known = row({ begun_at: ago(age), answered_at: isAnswered ? NOW : null, status: 200 })
        expect(stateOf(known, "b", NOW)).toEqual({ is: "other" })
      }),
    )
  })

  it("is running as long as anything runs, and broken from then on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 * LONGEST_WORK_MS }), (age) => {
        const expected = age < LONGEST_WORK_MS ? "running" : "broken"
        expect(stateOf(row({ begun_at: ago(age) }), "a", NOW).is).toBe(expected)
      }),
    )
  })

  it("is asked for again when it was forgotten a moment ago", () => {
    expect(stateOf(undefined, "a", NOW)).toEqual({ is: "running" })
  })
})
