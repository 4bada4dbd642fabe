import { CLAIM_ACTS, CLAIM_KINDS, CLAIM_PARTIES, CLAIM_STATES, type ClaimState } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { actsOf, CLAIM_RULES, nextState, OPEN_STATES } from "./claim-state"

const FINAL: readonly ClaimState[] = ["settled", "closed", "withdrawn"]

describe("the life of a claim", () => {
  it("says exactly what each party may do in each state", () => {
    for (const kind of CLAIM_KINDS)
      for (const state of CLAIM_STATES)
        for (const party of CLAIM_PARTIES)
          for (const act of CLAIM_ACTS) {
            const may = actsOf({ kind, state }, party).includes(act)
            if (may) expect(CLAIM_STATES).toContain(nextState({ kind, state }, act, party))
            else expect(() => nextState({ kind, state }, act, party)).toThrow()
          }
  })

  it("ends: nobody moves what is settled, closed or withdrawn, and all else can reach such an end", () => {
    for (const kind of CLAIM_KINDS) {
      for (const state of FINAL)
        for (const party of CLAIM_PARTIES) expect(actsOf({ kind, state }, party)).toEqual([])
      const ends = new Set<ClaimState>(FINAL)
      const rules = CLAIM_RULES.filter(({ only }) => !only || only === kind)
      for (let round = 0; round < CLAIM_STATES.length; round++)
        for (const { from, to } of rules) if (ends.has(to)) for (const state of from) ends.add(state)
      for (const state of OPEN_STATES.filter(
        (each) => kind === "return" || !["accepted", "sent_back"].includes(each),
      ))
        expect([kind, state, ends.has(state)]).toEqual([kind, state, true])
    }
  })

  it("lets the buyer bring a refusal, or an answer that never came, before the operator", () => {
    expect(nextState({ kind: "return", state: "refused" }, "object", "buyer")).toBe("with_operator")
    expect(nextState({ kind: "problem", state: "asked" }, "overdue", "clock")).toBe("with_operator")
    expect(nextState({ kind: "return", state: "with_operator" }, "accept", "operator")).toBe("accepted")
  })

  it("lets nobody decide for another, nor take back pieces for a mere problem", () => {
    expect(() => nextState({ kind: "return", state: "asked" }, "accept", "buyer")).toThrow(
      "The buyer cannot accept",
    )
    expect(() => nextState({ kind: "return", state: "asked" }, "withdraw", "seller")).toThrow(
      "cannot withdraw",
    )
    expect(() => nextState({ kind: "problem", state: "asked" }, "accept", "seller")).toThrow(
      "cannot accept a problem",
    )
    expect(() => nextState({ kind: "return", state: "settled" }, "receive", "seller")).toThrow(
      "only one that is accepted or sent_back",
    )
  })
})
