import { model } from "@medusajs/framework/utils"
import { DisputeShare } from "./dispute-share"

/** A buyer's bank took money back. It stays away when the dispute is lost, and comes back when it is won. */
export const Dispute = model
  .define("dispute", {
    id: model.id({ prefix: "disp" }).primaryKey(),
    /** The payment provider's name of it, or the operator's. */
    reference: model.text().unique(),
    status: model.enum(["open", "won", "lost"]).default("open"),
    currency_code: model.text(),
    amount: model.bigNumber(),
    reason: model.text().nullable(),
    opened_at: model.dateTime(),
    /** Until when the bank takes what proves the sale; null where it did not say. */
    evidence_due_at: model.dateTime().nullable(),
    closed_at: model.dateTime().nullable(),
    shares: model.hasMany(() => DisputeShare, { mappedBy: "dispute" }),
  })
  .cascades({ delete: ["shares"] })
