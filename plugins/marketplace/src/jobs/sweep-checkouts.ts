import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepCheckoutsWorkflow } from "../workflows"

/** Checkouts that a crash cut off, for three days: as long as Stripe tries to tell of a payment. */
export default async function sweepCheckouts(container: MedusaContainer) {
  await sweepCheckoutsWorkflow(container).run({ input: { older_than: 5, younger_than: 3 * 24 * 60 } })
}

export const config = { name: "sweep-checkouts", schedule: "*/5 * * * *" }
