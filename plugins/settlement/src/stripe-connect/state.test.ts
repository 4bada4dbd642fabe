import { CONNECT_COUNTRIES, connectBodySchema, serviceAgreement } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { stateOf } from "./state"

const ready = { payouts_enabled: true, details_submitted: true, capabilities: { transfers: "active" } }

describe("an account at Stripe", () => {
  it("can be paid when it takes transfers and pays them on, and not because its owner came back", () => {
    expect(stateOf(ready).status).toBe("active")
    expect(stateOf({ ...ready, capabilities: { transfers: "inactive" } }).status).toBe("restricted")
    expect(stateOf({ ...ready, payouts_enabled: false }).status).toBe("restricted")
    const begun = { details_submitted: false, requirements: { currently_due: ["a", "b"], past_due: ["b"] } }
    expect(stateOf(begun)).toEqual({ status: "onboarding", due: 2, note: null })
  })

  it("is opened in no country that Stripe does not reach, Morocco among them", () => {
    expect(CONNECT_COUNTRIES).not.toContain("ma")
    expect(connectBodySchema.safeParse({ country: "MA" }).success).toBe(false)
    expect(connectBodySchema.parse({ country: " FR " })).toEqual({ country: "fr" })
  })

  it("is under the full agreement in the platform's region, and the recipient one elsewhere", () => {
    expect([serviceAgreement("fr", "de"), serviceAgreement("us", "us")]).toEqual(["full", "full"])
    expect([serviceAgreement("fr", "gb"), serviceAgreement("us", "fr")]).toEqual(["recipient", "recipient"])
  })
})
