import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepReceiptsWorkflow } from "../workflows"

/** Longer than a phone keeps what it could not send: after that nobody asks for the answer any more. */
const DAYS = 90

export default async function sweepReceipts(container: MedusaContainer) {
  await sweepReceiptsWorkflow(container).run({ input: { older_than_days: DAYS } })
}

export const config = { name: "sweep-receipts", schedule: "17 3 * * *" }
