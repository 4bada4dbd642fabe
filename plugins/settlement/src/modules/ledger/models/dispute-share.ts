import { model } from "@medusajs/framework/utils"
import { Dispute } from "./dispute"

/** The part of a dispute that falls on one seller order, as it was shared out when it was opened. Minor units. */
export const DisputeShare = model
  .define("dispute_share", {
    id: model.id({ prefix: "dshare" }).primaryKey(),
    order_id: model.text(),
    amount: model.bigNumber(),
    dispute: model.belongsTo(() => Dispute, { mappedBy: "shares" }),
  })
  .indexes([{ on: ["order_id"] }])
