import { defineLink } from "@medusajs/framework/utils"
import FulfillmentModule from "@medusajs/medusa/fulfillment"
import SellerModule from "../modules/seller"

/** From a seller to its shipping profile, whose options are its deliveries: the core itself then asks one method a seller. */
export default defineLink(
  { linkable: SellerModule.linkable.seller, field: "shipping_profile_id" },
  FulfillmentModule.linkable.shippingProfile,
  { readOnly: true },
)
