import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcilePaymentsWorkflow } from "../workflows"

/** What the frequent job missed while the backend was down: Stripe itself tries a webhook for three days. */
export default async function reconcileOldPayments(container: MedusaContainer) {
  await reconcilePaymentsWorkflow(container).run({ input: { older_than: 60, younger_than: 4 * 24 * 60 } })
}

export const config = { name: "reconcile-old-payments", schedule: "20 3 * * *" }
