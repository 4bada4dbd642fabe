import { type Locale, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { orderPage } from "./links"
import { parcelOf, readForBuyer, readSellerOrder } from "./read"

/** What a buyer is told about one order of a group; undefined for an order that is in none. */
export async function newsOfOrder(container: MedusaContainer, order_id: string) {
  const own = await readSellerOrder(container, order_id)
  const found = own && (await readForBuyer(container, own.order_group_id))
  const parcel = found && parcelOf(found.view, order_id)
  if (!parcel) return undefined
  const { view: group, locale } = found
  return { group, parcel, locale, reason: own.cancel_reason, link: buyerLink(container, group.id, locale) }
}

export function buyerLink(container: MedusaContainer, group_id: string, locale: Locale): string {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  return orderPage(groups.storefrontUrl, groups.signLink(group_id), locale)
}
