import { type CertificateHolders, cacheTags, HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { queuePurge } from "../changes/purge"
import { distinct } from "../documents/distinct"
import { batches } from "../documents/pages"
import { productsOf } from "../documents/products-of"
import { syncPiecesWorkflow } from "../workflows"

/** A certificate speaks for a piece or for a seller: their documents and pages say so, or no longer do. */
export default async function certificateChanges({ event, container }: SubscriberArgs<CertificateHolders>) {
  const { seller_ids, product_ids } = event.data
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const touched = distinct([...product_ids, ...(await productsOf.sellers(query, seller_ids))])
  for (const batch of batches(touched))
    await syncPiecesWorkflow(container).run({ input: { product_ids: batch } })
  if (seller_ids.length === 0) return
  const { data } = await query.graph({ entity: "seller", fields: ["handle"], filters: { id: seller_ids } })
  queuePurge(
    data.map(({ handle }: { handle: string }) => cacheTags.seller(handle)),
    container,
  )
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.CERTIFICATES_CHANGED }
