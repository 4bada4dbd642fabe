import type { MedusaContainer } from "@medusajs/framework/types"
import { tellTariffsWorkflow } from "../workflows"

/** A tariff begins or ends by itself: prices that say how they divide have to follow. */
export default async function tellTariffs(container: MedusaContainer) {
  await tellTariffsWorkflow(container).run({ input: {} })
}

export const config = { name: "tell-tariffs", schedule: "*/5 * * * *" }
