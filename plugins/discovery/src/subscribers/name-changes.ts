import type { SubscriberConfig } from "@medusajs/framework"
import { namesHaveChanged } from "../answers/name-cache"

/** The names of terms and sellers are held in memory: this process reads them anew, others do so within a minute. */
export default async function nameChanges() {
  namesHaveChanged()
}

export const config: SubscriberConfig = {
  event: [
    "catalog.term.created",
    "catalog.term.updated",
    "catalog.term.deleted",
    "seller.seller.created",
    "seller.seller.updated",
    "seller.seller.deleted",
    "translation.translation.created",
    "translation.translation.updated",
  ],
}
