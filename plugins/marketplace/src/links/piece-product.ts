import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import SellerModule from "../modules/seller"

/** From a piece to its product. */
export default defineLink(
  { linkable: SellerModule.linkable.piece, field: "product_id" },
  ProductModule.linkable.product,
  {
    readOnly: true,
  },
)
