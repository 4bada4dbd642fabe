import { model } from "@medusajs/framework/utils"

/**
 * How many days after delivery a seller's money is held, since a buyer may send pieces back: for one seller, or for all
 * when `seller_id` is null. Dated, and of the orders placed while it holds.
 */
export const ReturnWindow = model
  .define("return_window", {
    id: model.id({ prefix: "rwin" }).primaryKey(),
    seller_id: model.text().nullable(),
    days: model.number(),
    /** The law or the promise that it follows. */
    label: model.text(),
    source_url: model.text().nullable(),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "valid_from"] }])
