import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcilePaymentsWorkflow } from "../workflows"

/** Payments of the last hour whose browser died and whose webhook did not come. */
export default async function reconcileRecentPayments(container: MedusaContainer) {
  await reconcilePaymentsWorkflow(container).run({ input: { older_than: 10, younger_than: 60 } })
}

export const config = { name: "reconcile-recent-payments", schedule: "*/10 * * * *" }
