import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepImportsWorkflow } from "../workflows"

/** A season, in which somebody may still ask what became of a row. */
const DAYS = 90

export default async function sweepImports(container: MedusaContainer) {
  await sweepImportsWorkflow(container).run({ input: { older_than_days: DAYS } })
}

export const config = { name: "sweep-imports", schedule: "47 3 * * *" }
