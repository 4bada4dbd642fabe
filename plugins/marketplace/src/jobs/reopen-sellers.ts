import type { MedusaContainer } from "@medusajs/framework/types"
import { reopenSellersWorkflow } from "../workflows"

/** A holiday that is over. */
export default async function reopenSellers(container: MedusaContainer) {
  await reopenSellersWorkflow(container).run({ input: { now: new Date() } })
}

export const config = { name: "reopen-sellers", schedule: "*/15 * * * *" }
