import { model } from "@medusajs/framework/utils"
import { LedgerTransaction } from "./ledger-transaction"

/** One side of a movement, in minor units (bigint in the database); those of a transaction add up to nothing. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    account: model.text(),
    /** Of the seller's accounts only. */
    seller_id: model.text().nullable(),
    currency_code: model.text(),
    amount: model.number(),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["transaction_id"] }, { on: ["currency_code", "account"] }])
