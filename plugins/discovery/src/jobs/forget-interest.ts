import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetInterestWorkflow } from "../workflows"

/** What nobody will be shown is not kept. */
export default async function forgetInterest(container: MedusaContainer) {
  await forgetInterestWorkflow(container).run({ input: {} })
}

export const config = { name: "forget-interest", schedule: "50 3 * * *" }
