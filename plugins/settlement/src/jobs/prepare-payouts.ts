import { PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { preparePayoutsWorkflow } from "../workflows"

/** On the days of the option `weekdays`: what is available and may be paid is set aside for the next batch. */
export default async function preparePayouts(container: MedusaContainer) {
  const { weekdays } = container.resolve(PAYOUT_MODULE).options
  if (weekdays.includes(new Date().getUTCDay())) await preparePayoutsWorkflow(container).run({ input: {} })
}

export const config = { name: "prepare-payouts", schedule: "0 5 * * *" }
