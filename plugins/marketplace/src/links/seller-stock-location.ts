import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import SellerModule from "../modules/seller"

/** From a seller to the place where its pieces are. */
export default defineLink(
  { linkable: SellerModule.linkable.seller, field: "stock_location_id" },
  StockLocationModule.linkable.stockLocation,
  { readOnly: true },
)
