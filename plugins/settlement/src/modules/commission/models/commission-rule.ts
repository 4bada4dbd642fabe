import { model } from "@medusajs/framework/utils"

/** A tariff of the marketplace, dated. Null means "any"; amounts are minor units of `currency_code`. Once used, only ended. */
export const CommissionRule = model
  .define("commission_rule", {
    id: model.id({ prefix: "crule" }).primaryKey(),
    kind: model.enum(["commission", "payment_cost"]).default("commission"),
    label: model.text(),
    /** Where the rate was agreed or published. */
    source_url: model.text().nullable(),
    seller_id: model.text().nullable(),
    family_code: model.text().nullable(),
    /** `direct`, or `partner:<id>`. */
    channel: model.text().nullable(),
    currency_code: model.text().nullable(),
    rate_bps: model.number(),
    fixed: model.number().default(0),
    floor: model.number().nullable(),
    cap: model.number().nullable(),
    vat_bps: model.number().default(0),
    borne_by: model.enum(["seller", "platform"]).default("seller"),
    valid_from: model.dateTime(),
    valid_to: model.dateTime().nullable(),
  })
  .indexes([{ on: ["kind", "valid_from"] }])
