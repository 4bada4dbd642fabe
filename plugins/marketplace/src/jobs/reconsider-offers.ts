import type { MedusaContainer } from "@medusajs/framework/types"
import { reconsiderOffersWorkflow } from "../workflows"

/** What markets ask, and who answers there, begins and ends by date. */
export default async function reconsiderOffers(container: MedusaContainer) {
  await reconsiderOffersWorkflow(container).run({ input: {} })
}

export const config = { name: "reconsider-offers", schedule: "15 0 * * *" }
