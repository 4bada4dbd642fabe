import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import SellerModule from "../modules/seller"

/** From a product to its piece, and so to its seller. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  { ...SellerModule.linkable.piece.id, primaryKey: "product_id" },
  { readOnly: true },
)
