import type { MedusaContainer } from "@medusajs/framework/types"
import { escalateClaimsWorkflow } from "../workflows"

/** What sellers did not answer in time. */
export default async function escalateClaims(container: MedusaContainer) {
  await escalateClaimsWorkflow(container).run({ input: { now: new Date() } })
}

export const config = { name: "escalate-claims", schedule: "20 * * * *" }
