import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrderGroupModule from "../modules/order-group"

/** From a Medusa order to its seller order, and so to its group. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...OrderGroupModule.linkable.sellerOrder.id, primaryKey: "order_id" },
  { readOnly: true },
)
