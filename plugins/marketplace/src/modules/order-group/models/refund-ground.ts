import { model } from "@medusajs/framework/utils"

/**
 * Which pieces money of a seller order went back for. Written before the refund, whose note names it: a refund that names
 * none is of the order as a whole.
 */
export const RefundGround = model
  .define("refund_ground", {
    id: model.id({ prefix: "rfgr" }).primaryKey(),
    order_id: model.text(),
    /** `{ list: { line_id, amount }[] }`, amounts in minor units; what the refund has beyond them is for no piece. */
    lines: model.json(),
  })
  .indexes([{ on: ["order_id"] }])
