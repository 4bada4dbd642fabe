import { model } from "@medusajs/framework/utils"
import { Payout } from "./payout"

/** Money taken back of a transfer, by us after a refund or a dispute, or by hand at Stripe. Minor units. */
export const TransferReversal = model
  .define("transfer_reversal", {
    /** The key of the call too: written before Stripe is asked. */
    id: model.id({ prefix: "trev" }).primaryKey(),
    amount: model.bigNumber(),
    status: model.enum(["planned", "done", "refused"]).default("planned"),
    /** Stripe's name of it. */
    reversal_id: model.text().unique().nullable(),
    /** Why Stripe refused it. */
    reason: model.text().nullable(),
    payout: model.belongsTo(() => Payout, { mappedBy: "reversals" }),
  })
  .indexes([{ on: ["status"] }])
