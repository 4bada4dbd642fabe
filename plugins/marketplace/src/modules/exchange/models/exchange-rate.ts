import { model } from "@medusajs/framework/utils"

/** Dirhams for one unit of a currency from a day on. Dated data with a source: never changed, only followed by another. */
export const ExchangeRate = model
  .define("exchange_rate", {
    id: model.id({ prefix: "xrate" }).primaryKey(),
    currency_code: model.text(),
    /** A decimal as text, such as 10.8124. */
    mad_per_unit: model.text(),
    /** YYYY-MM-DD. */
    valid_from: model.text(),
    source: model.text(),
    source_url: model.text().nullable(),
    recorded_by: model.text().nullable(),
  })
  .indexes([{ on: ["currency_code", "valid_from"], unique: true, where: "deleted_at IS NULL" }])
