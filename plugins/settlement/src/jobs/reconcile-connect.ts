import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcileConnectWorkflow } from "../workflows"

/** Asks Stripe again about what hangs. */
export default async function reconcileConnect(container: MedusaContainer) {
  await reconcileConnectWorkflow(container).run({ input: {} })
}

export const config = { name: "reconcile-stripe-connect", schedule: "5-59/10 * * * *" }
