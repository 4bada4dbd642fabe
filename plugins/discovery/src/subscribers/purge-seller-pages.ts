import { cacheTags } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { idsOf } from "../changes/kinds"
import { queuePurge } from "../changes/purge"

/** A seller's own page changes with the seller, also when it has no piece on sale. */
export default async function purgeSellerPages({ event, container }: SubscriberArgs<unknown>) {
  const { data: sellers } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["handle"],
    filters: { id: idsOf(event.data) },
    withDeleted: true,
  })
  const handles = sellers.map((seller: { handle: string }) => seller.handle)
  queuePurge([cacheTags.sellers, ...handles.map(cacheTags.seller)], container)
}

export const config: SubscriberConfig = {
  event: ["seller.seller.created", "seller.seller.updated", "seller.seller.deleted"],
}
