import { cacheTags, HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { queuePurge } from "../changes/purge"

type Changed = { handles?: string[]; sellers?: string[] }

/** After search documents changed the web app drops the pages that show them. Not awaited: a failed purge harms no flow. */
export default async function purgePageCache({ event, container }: SubscriberArgs<Changed>) {
  const { handles = [], sellers = [] } = event.data
  const tags = [
    cacheTags.listing,
    cacheTags.sellers,
    ...handles.map(cacheTags.piece),
    ...sellers.map(cacheTags.seller),
  ]
  queuePurge(tags, container)
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.CATALOG_CHANGED }
