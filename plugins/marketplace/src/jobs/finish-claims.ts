import type { MedusaContainer } from "@medusajs/framework/types"
import { finishClaimsWorkflow } from "../workflows"

/** What a process that died left undone of decided returns and problems. */
export default async function finishClaims(container: MedusaContainer) {
  await finishClaimsWorkflow(container).run({ input: { now: new Date() } })
}

export const config = { name: "finish-claims", schedule: "7-59/10 * * * *" }
