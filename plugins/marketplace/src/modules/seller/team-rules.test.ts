import { MEMBER_ROLES, type MemberRole } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { assertOwnerStays, lastOwner } from "./team-rules"

const role = fc.constantFrom(...MEMBER_ROLES)
const change = fc.record({ index: fc.nat(7), to: fc.option(role) })

describe("a team", () => {
  it("keeps an owner, whatever is asked in whatever order", () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 7 }), fc.array(change, { maxLength: 30 }), (roles, changes) => {
        let team = (["owner", ...roles] as MemberRole[]).map((role, index) => ({ id: String(index), role }))
        for (const { index, to } of changes) {
          const id = String(index)
          try {
            assertOwnerStays(team, id, to)
          } catch {
            continue
          }
          team = team.flatMap((row) => (row.id !== id ? [row] : to === null ? [] : [{ ...row, role: to }]))
        }
        return team.some(({ role }) => role === "owner")
      }),
      { numRuns: 500 },
    )
  })

  it("lets an owner go when another stays", () => {
    const team = [
      { id: "a", role: "owner" as const },
      { id: "b", role: "owner" as const },
    ]
    expect(lastOwner(team)).toBeUndefined()
    expect(() => assertOwnerStays(team, "a", null)).not.toThrow()
    expect(() => assertOwnerStays([{ id: "a", role: "owner" }], "a", "manager")).toThrow(/another member/)
  })
})
