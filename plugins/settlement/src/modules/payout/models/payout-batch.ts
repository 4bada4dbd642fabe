import { PAYOUT_PROVIDERS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Payout } from "./payout"

/** Payouts that go to a bank together: made by one person, approved by a second one, only then a file. */
export const PayoutBatch = model.define("payout_batch", {
  id: model.id({ prefix: "batch" }).primaryKey(),
  number: model.autoincrement(),
  provider: model.enum([...PAYOUT_PROVIDERS]),
  currency_code: model.text(),
  status: model.enum(["draft", "approved", "done"]).default("draft"),
  /** The day on which the bank shall pay. */
  execute_on: model.dateTime(),
  created_by: model.text(),
  approved_by: model.text().nullable(),
  approved_at: model.dateTime().nullable(),
  payouts: model.hasMany(() => Payout, { mappedBy: "batch" }),
})
