import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { piecesInReach, type Reach } from "../documents/reach"
import { syncPiecesWorkflow } from "../workflows"

/** Writes the documents of the pieces whose price divides otherwise now, a batch after the other. */
export default async function tariffChanges({ event, container }: SubscriberArgs<{ reaches: Reach[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for await (const product_ids of piecesInReach(query, event.data.reaches)) {
    await syncPiecesWorkflow(container).run({ input: { product_ids } })
  }
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.TARIFFS_CHANGED }
