import { LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { payoutFacts } from "./rows"

export type PreparedPayouts = { prepared: string[]; dropped: string[]; failed: string[] }

/** Sets the money of a payout aside that was written down, as often as one likes. */
export async function setAside(
  container: MedusaContainer,
  id: string,
  { at, found }: { at: Date; found: PreparedPayouts },
): Promise<void> {
  const service = container.resolve(PAYOUT_MODULE)
  try {
    const row = await service.retrievePayout(id)
    const isCovered = await container.resolve(LEDGER_MODULE).reservePayout(payoutFacts(row, at))
    await service.updatePayouts({ id, status: isCovered ? "prepared" : "dropped" })
    found[isCovered ? "prepared" : "dropped"].push(id)
  } catch (error) {
    // One seller's trouble is not the others'; what was written down is finished by the next run.
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Payout ${id} was not prepared: ${error}`)
    found.failed.push(id)
  }
}
