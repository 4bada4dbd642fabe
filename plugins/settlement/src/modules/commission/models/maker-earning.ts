import { model } from "@medusajs/framework/utils"
import { CommissionLine } from "./commission-line"

/** What one maker has of one line: her share of what is the seller's. Minor units. */
export const MakerEarning = model
  .define("maker_earning", {
    id: model.id({ prefix: "mearn" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    maker_id: model.text(),
    percent: model.number(),
    currency_code: model.text(),
    /** Her share when the order was placed. */
    agreed: model.bigNumber(),
    /** Her share now, after what was given back to the buyer. */
    amount: model.bigNumber(),
    /** `earned` once the seller has the money at its disposal. */
    state: model.enum(["expected", "earned"]).default("expected"),
    /** What she said she received; it stands beside the amount, which may change later. */
    confirmed_amount: model.bigNumber().nullable(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    line: model.belongsTo(() => CommissionLine, { mappedBy: "makers" }),
  })
  .indexes([{ on: ["seller_id", "maker_id"] }, { on: ["order_id"] }])
