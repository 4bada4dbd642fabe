import { countInterestWorkflow } from "@hirfa/discovery/workflows"
import { chunksOf, read, type SeedStep } from "../context"
import { madeUpCounts } from "../interest/made-up-counts"

const ROWS_A_BATCH = 2_000

/** What was looked at and looked for before the demo began: invented, so that no insight is empty. */
export const interestStep: SeedStep = {
  title: "Interest",
  async run({ container, world }) {
    const known = await read(container, "search_count", ["id"])
    if (known.length > 0) return "there already"
    const { views, searches } = madeUpCounts(world, new Date())
    const batches = [
      ...chunksOf(views, ROWS_A_BATCH).map((rows) => ({ views: rows, searches: [] })),
      ...chunksOf(searches, ROWS_A_BATCH).map((rows) => ({ views: [], searches: rows })),
    ]
    for (const counts of batches) {
      const input = { batch: { id: crypto.randomUUID(), ...counts }, isOldTaken: true }
      await countInterestWorkflow(container).run({ input })
    }
    return `${views.length} counts of views and ${searches.length} of searches new`
  },
}
