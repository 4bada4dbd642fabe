import { model } from "@medusajs/framework/utils"

/** How many days after delivery a buyer may send pieces back, from a date on: the seller's money is held as long. */
export const ReturnWindow = model.define("return_window", {
  id: model.id({ prefix: "rwin" }).primaryKey(),
  days: model.number(),
  /** The law or the promise that it follows. */
  label: model.text(),
  source_url: model.text().nullable(),
  valid_from: model.dateTime(),
})
