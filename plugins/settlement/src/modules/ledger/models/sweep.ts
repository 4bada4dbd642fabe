import { model } from "@medusajs/framework/utils"

/** How far the job that mends lost events has come. */
export const SettlementSweep = model.define("settlement_sweep", {
  id: model.text().primaryKey(),
  swept_to: model.dateTime(),
})
