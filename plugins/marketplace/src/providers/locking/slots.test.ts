import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Slots } from "./slots"

describe("Slots", () => {
  it("never runs more jobs at once than there are places, and runs every job, also when some fail", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.record({ turns: fc.integer({ min: 0, max: 3 }), fails: fc.boolean() }), {
          maxLength: 30,
        }),
        async (count, jobs) => {
          const slots = new Slots(count)
          let running = 0
          let most = 0
          const results = await Promise.allSettled(
            jobs.map(({ turns, fails }) =>
              slots.run(async () => {
                running += 1
                most = Math.max(most, running)
                for (let turn = 0; turn < turns; turn++) await Promise.resolve()
                running -= 1
                if (fails) throw new Error("the job failed")
              }),
            ),
          )
          expect(most).toBeLessThanOrEqual(count)
          expect(results.filter(({ status }) => status === "rejected")).toHaveLength(
            jobs.filter(({ fails }) => fails).length,
          )
        },
      ),
    )
  })
})
