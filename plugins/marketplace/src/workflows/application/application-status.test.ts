import { APPLICATION_STATUSES, type ApplicationStatus } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { APPLICATION_DEEDS, isEditable, nextApplicationStatus } from "./application-status"

const tried = (deed: (typeof APPLICATION_DEEDS)[number], status: ApplicationStatus) => {
  try {
    return nextApplicationStatus(deed, status)
  } catch {
    return undefined
  }
}

describe("the states of an application", () => {
  it("lead where they should and nowhere else", () => {
    const table = APPLICATION_DEEDS.map((deed) => [deed, APPLICATION_STATUSES.map((s) => tried(deed, s))])
    const none = undefined
    expect(Object.fromEntries(table)).toEqual({
      submit: ["submitted", none, "submitted", none, none],
      correct: [none, "correction", none, none, none],
      approve: [none, "approved", none, none, none],
      refuse: [none, "refused", none, none, none],
    })
  })

  it("end at approved and refused, whatever is tried afterwards", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...APPLICATION_DEEDS), { maxLength: 30 }), (deeds) => {
        let status: ApplicationStatus = "draft"
        for (const deed of deeds) {
          const before: ApplicationStatus = status
          status = tried(deed, status) ?? status
          if (before === "approved" || before === "refused") expect(status).toBe(before)
        }
        return isEditable(status) === (status === "draft" || status === "correction")
      }),
    )
  })

  it("say what is the matter", () => {
    expect(() => nextApplicationStatus("approve", "refused")).toThrow(/refused.*must be submitted/)
  })
})
