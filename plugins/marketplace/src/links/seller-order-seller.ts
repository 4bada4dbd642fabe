import { defineLink } from "@medusajs/framework/utils"
import OrderGroupModule from "../modules/order-group"
import SellerModule from "../modules/seller"

/** From a seller order to its seller. */
export default defineLink(
  { linkable: OrderGroupModule.linkable.sellerOrder, field: "seller_id" },
  SellerModule.linkable.seller,
  { readOnly: true },
)
