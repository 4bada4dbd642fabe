import { model } from "@medusajs/framework/utils"

/** The step, in minor units, to which a seller's prices in a currency are rounded up, where she chose one. */
export const PriceRounding = model
  .define("price_rounding", {
    id: model.id({ prefix: "pround" }).primaryKey(),
    seller_id: model.text(),
    currency_code: model.text(),
    step: model.number(),
  })
  .indexes([{ on: ["seller_id", "currency_code"], unique: true, where: "deleted_at IS NULL" }])
