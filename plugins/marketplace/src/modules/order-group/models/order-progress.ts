import { PROGRESS_STAGES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** How far the making of what was ordered is, told to its buyer; never changed. */
export const OrderProgress = model.define("order_progress", {
  id: model.id({ prefix: "oprog" }).primaryKey(),
  stage: model.enum([...PROGRESS_STAGES]),
  words: model.text().default(""),
  /** `{ list: { upload_id, picture }[] }`, the pictures as contracts `StoredPicture`. */
  pictures: model.json().nullable(),
  told_by: model.text(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "progress" }),
})
