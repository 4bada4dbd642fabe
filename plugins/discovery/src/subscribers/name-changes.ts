import type { SubscriberConfig } from "@medusajs/framework"
import { refreshNames } from "../answers/name-cache"

/** The names of terms and sellers are held in memory: this process reads them anew, others within a minute. */
export default async function nameChanges() {
  refreshNames()
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
