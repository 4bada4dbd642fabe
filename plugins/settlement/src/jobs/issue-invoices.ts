import type { MedusaContainer } from "@medusajs/framework/types"
import { issueInvoicesWorkflow } from "../workflows"

/** On the second of each month, when the one before is over in every zone. */
export default async function issueInvoices(container: MedusaContainer) {
  await issueInvoicesWorkflow(container).run({ input: {} })
}

export const config = { name: "issue-commission-invoices", schedule: "0 4 2 * *" }
