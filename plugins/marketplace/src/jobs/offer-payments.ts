import type { MedusaContainer } from "@medusajs/framework/types"
import { offerPaymentsWorkflow } from "../workflows"

/** Keys of Stripe that were set, or taken away, since the last start. */
export default async function offerPayments(container: MedusaContainer) {
  await offerPaymentsWorkflow(container).run()
}

export const config = { name: "offer-payments", schedule: "* * * * *" }
