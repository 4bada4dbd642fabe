import { model } from "@medusajs/framework/utils"

/** Who of a seller's team a maker is: she alone confirms what that maker received. */
export const MakerLogin = model
  .define("maker_login", {
    id: model.id({ prefix: "mlog" }).primaryKey(),
    maker_id: model.text().unique(),
    seller_id: model.text(),
    member_id: model.text(),
  })
  .indexes([{ on: ["seller_id", "member_id"] }])
