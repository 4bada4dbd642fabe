import { model } from "@medusajs/framework/utils"

/** An invoice of the marketplace to a seller over its commission. Numbers of a year have no gap. Minor units. */
export const CommissionInvoice = model
  .define("commission_invoice", {
    id: model.id({ prefix: "cinv" }).primaryKey(),
    year: model.number(),
    number: model.number(),
    seller_id: model.text(),
    currency_code: model.text(),
    period_from: model.dateTime(),
    /** The first instant after the period. */
    period_to: model.dateTime(),
    net: model.bigNumber(),
    vat: model.bigNumber(),
    issued_at: model.dateTime(),
  })
  .indexes([
    { on: ["year", "number"], unique: true },
    { on: ["seller_id", "currency_code", "period_from"], unique: true },
  ])
