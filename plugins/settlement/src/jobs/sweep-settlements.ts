import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepSettlementsWorkflow } from "../workflows"

/** Releases what is due, and mends what lost events left out. */
export default async function sweepSettlements(container: MedusaContainer) {
  await sweepSettlementsWorkflow(container).run({ input: {} })
}

export const config = { name: "sweep-settlements", schedule: "*/10 * * * *" }
