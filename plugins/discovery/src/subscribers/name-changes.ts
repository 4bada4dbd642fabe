import type { SubscriberConfig } from "@medusajs/framework"
import { forgetNames } from "../answers/name-cache"

/** The names of terms and sellers are held in memory: this process forgets them, others read them anew within a minute. */
export default async function nameChanges() {
  forgetNames()
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
