import type { MedusaContainer } from "@medusajs/framework/types"
import { mendSearchWorkflow } from "../workflows"

/** An event that was lost is made good by the next morning. */
export default async function mendSearch(container: MedusaContainer) {
  await mendSearchWorkflow(container).run({ input: {} })
}

export const config = { name: "mend-search", schedule: "20 4 * * *" }
