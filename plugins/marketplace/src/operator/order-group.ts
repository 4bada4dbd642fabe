import { BASE_LOCALE, localeOf, type OperatorOrderGroupAnswer, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { orderPage } from "../mails/links"
import { readOrderGroup } from "../views/order-group-view"
import { instant } from "../views/order-view"

type SellerOrderRow = {
  order_id: string
  seller_id: string
  confirmed_at: string | Date | null
  cancel_reason: string | null
  note: string | null
}

/**
 * An order group as its buyer sees it, and what only the operator knows of it.
 * @throws NOT_FOUND
 */
export async function readGroup(container: MedusaContainer, id: string): Promise<OperatorOrderGroupAnswer> {
  const groups = container.resolve(ORDER_GROUP_MODULE)
  const [found, { data }] = await Promise.all([
    readOrderGroup(container, id, "en"),
    container.resolve("query").graph({
      entity: "seller_order",
      fields: ["order_id", "seller_id", "confirmed_at", "cancel_reason", "note"],
      filters: { order_group_id: id },
    }),
  ])
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order group ${id}`)
  return {
    order_group: found.view,
    seller_orders: (data as SellerOrderRow[]).map(({ order_id, seller_id, confirmed_at, ...row }) => ({
      order_id,
      seller_id,
      confirmed_at: instant(confirmed_at),
      cancel_reason: row.cancel_reason,
      note: row.note,
    })),
    customer_id: found.group.customer_id,
    payment_provider_id: found.group.payment_provider_id,
    buyer_link: orderPage(
      groups.storefrontUrl,
      groups.signLink(id),
      localeOf(found.group.locale) ?? BASE_LOCALE,
    ),
  }
}
