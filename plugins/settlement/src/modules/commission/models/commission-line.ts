import { model } from "@medusajs/framework/utils"
import { MakerEarning } from "./maker-earning"
import { OrderTerms } from "./order-terms"

/** The platform's share of one line of an order, frozen with the rule it came from. Minor units. */
export const CommissionLine = model
  .define("commission_line", {
    id: model.id({ prefix: "cline" }).primaryKey(),
    line_item_id: model.text().unique(),
    title: model.text(),
    /** Null where no rule held: the platform takes nothing. */
    rule_id: model.text().nullable(),
    rate_bps: model.number(),
    vat_bps: model.number(),
    base: model.bigNumber(),
    /** The tax of the line: with `base`, what the buyer was charged for it. */
    tax: model.bigNumber(),
    amount: model.bigNumber(),
    vat: model.bigNumber(),
    net: model.bigNumber(),
    terms: model.belongsTo(() => OrderTerms, { mappedBy: "lines" }),
    makers: model.hasMany(() => MakerEarning, { mappedBy: "line" }),
  })
  .cascades({ delete: ["makers"] })
  .indexes([{ on: ["rule_id"] }])
