import { model } from "@medusajs/framework/utils"
import { Claim } from "./claim"

/** A line of the order that a claim is about, and how many of it. */
export const ClaimLine = model.define("claim_line", {
  id: model.id({ prefix: "clmln" }).primaryKey(),
  line_id: model.text(),
  quantity: model.number(),
  claim: model.belongsTo(() => Claim, { mappedBy: "lines" }),
})
