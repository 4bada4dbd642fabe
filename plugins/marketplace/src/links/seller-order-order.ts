import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import OrderGroupModule from "../modules/order-group"

/** From a seller order to the Medusa order that it is. */
export default defineLink(
  { linkable: OrderGroupModule.linkable.sellerOrder, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
)
