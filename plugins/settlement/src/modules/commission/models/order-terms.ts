import { model } from "@medusajs/framework/utils"
import { CommissionLine } from "./commission-line"

/**
 * What was agreed on of a seller order when it was placed; written once, never reckoned again. Minor units. Only the last
 * two columns follow the order: when its money may be released, and whether it was.
 */
export const OrderTerms = model
  .define("order_terms", {
    id: model.id({ prefix: "terms" }).primaryKey(),
    order_id: model.text().unique(),
    seller_id: model.text(),
    currency_code: model.text(),
    placed_at: model.dateTime(),
    payable: model.bigNumber(),
    credit: model.bigNumber(),
    goods: model.bigNumber(),
    shipping: model.bigNumber(),
    tax: model.bigNumber(),
    commission: model.bigNumber(),
    commission_vat: model.bigNumber(),
    payment_cost: model.bigNumber(),
    payment_cost_borne_by: model.enum(["seller", "platform"]),
    return_days: model.number(),
    release_on: model.dateTime().nullable(),
    is_released: model.boolean().default(false),
    lines: model.hasMany(() => CommissionLine, { mappedBy: "terms" }),
  })
  .cascades({ delete: ["lines"] })
  .indexes([{ on: ["seller_id", "placed_at"] }, { on: ["release_on"], where: "is_released = false" }])
