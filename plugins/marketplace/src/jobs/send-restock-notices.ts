import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetRestockWorkflow, sendRestockNoticesWorkflow } from "../workflows"

/** Nobody waits longer for a piece; the address is not kept longer either. */
const DAYS = 365
const DAY = 86_400_000

/** What an event that was lost left undone, and what nobody waits for any more. */
export default async function sendRestockNotices(container: MedusaContainer) {
  await sendRestockNoticesWorkflow(container).run({ input: {} })
  const before = new Date(Date.now() - DAYS * DAY).toISOString()
  await forgetRestockWorkflow(container).run({ input: { before } })
}

export const config = { name: "send-restock-notices", schedule: "*/15 * * * *" }
