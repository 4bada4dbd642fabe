import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type DatedCertificate, stateOf } from "./state"

const certificate = (own: Partial<DatedCertificate> = {}): DatedCertificate => ({
  issued_on: "2026-03-01",
  expires_on: "2026-11-24",
  withdrawn_at: null,
  ...own,
})

/** The condition of `certificatesOf`, word by word. */
const isFound = ({ issued_on, expires_on, withdrawn_at }: DatedCertificate, day: string) =>
  issued_on <= day && (expires_on === null || expires_on >= day) && withdrawn_at === null

const someDay = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10))
const someCertificate = fc
  .record({
    issued_on: someDay,
    expires_on: fc.option(someDay),
    withdrawn_at: fc.option(fc.date({ noInvalidDate: true })),
  })
  .filter(({ issued_on, expires_on }) => expires_on === null || issued_on <= expires_on)

describe("a certificate", () => {
  it("holds from the day on which it was issued, and on its last day too", () => {
    const days = ["2026-02-28", "2026-03-01", "2026-11-24", "2026-11-25"]
    expect(days.map((day) => stateOf(certificate(), day))).toEqual(["coming", "holds", "holds", "expired"])
  })

  it("without an end does not expire", () => {
    expect(stateOf(certificate({ expires_on: null }), "2999-12-31")).toBe("holds")
  })

  it("that was withdrawn holds on no day", () => {
    const withdrawn = certificate({ withdrawn_at: new Date("2026-06-01") })
    expect(["2026-02-28", "2026-03-02", "2026-12-01"].map((day) => stateOf(withdrawn, day))).toEqual(
      Array(3).fill("withdrawn"),
    )
  })

  it("holds on the very days on which the register finds it", () => {
    fc.assert(
      fc.property(someCertificate, someDay, (drawn, day) => {
        // Drawn days rarely meet: the first, the last and their neighbours are asked as well.
        const days = [day, drawn.issued_on, drawn.expires_on ?? day].flatMap(withNeighbours)
        for (const each of days) expect(stateOf(drawn, each) === "holds").toBe(isFound(drawn, each))
      }),
    )
  })
})

function withNeighbours(day: string): string[] {
  return [-1, 0, 1].map((away) =>
    new Date(Date.parse(day) + away * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  )
}
