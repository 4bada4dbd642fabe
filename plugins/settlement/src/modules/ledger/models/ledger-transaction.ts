import { model } from "@medusajs/framework/utils"
import { TRANSACTION_KINDS } from "../postings/accounts"
import { LedgerEntry } from "./ledger-entry"

/** One movement of money, named by the fact that caused it. The database refuses to change or delete one. */
export const LedgerTransaction = model
  .define("ledger_transaction", {
    id: model.id({ prefix: "ltxn" }).primaryKey(),
    /** The order in which they were written. */
    sequence: model.autoincrement(),
    key: model.text(),
    kind: model.enum([...TRANSACTION_KINDS]),
    seller_id: model.text(),
    order_id: model.text().nullable(),
    payout_id: model.text().nullable(),
    reference: model.text(),
    happened_at: model.dateTime(),
    entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
  })
  .indexes([
    { on: ["key"], unique: true },
    { on: ["seller_id", "happened_at"] },
    { on: ["order_id"] },
    { on: ["payout_id"] },
  ])
