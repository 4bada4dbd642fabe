import { PAYOUT_PROVIDERS, PAYOUT_STATUSES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { PayoutBatch } from "./payout-batch"
import { TransferReversal } from "./transfer-reversal"

/** Money on its way to a seller. Written before anything is set aside or asked of a bank. Minor units. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pay" }).primaryKey(),
    number: model.autoincrement(),
    seller_id: model.text(),
    provider: model.enum([...PAYOUT_PROVIDERS]),
    status: model.enum([...PAYOUT_STATUSES]).default("preparing"),
    currency_code: model.text(),
    amount: model.bigNumber(),
    /** What is paid; another currency than the balance's at a frozen rate. */
    paid_currency_code: model.text(),
    paid_amount: model.bigNumber(),
    rate: model.text().nullable(),
    rate_source: model.text().nullable(),
    rate_at: model.dateTime().nullable(),
    /** The account as it was when the payout was made. */
    account_id: model.text(),
    holder: model.text(),
    rib: model.text().nullable(),
    iban: model.text().nullable(),
    bic: model.text().nullable(),
    /** By which the bank and we name it: at most 35 characters. */
    end_to_end_id: model.text().unique(),
    /** Why it was rejected or returned. */
    reason: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    /** Of a transfer of Stripe's: the order it pays, and from which charge to which account. */
    order_id: model.text().nullable(),
    transfer_group: model.text().nullable(),
    payment_intent: model.text().nullable(),
    destination: model.text().nullable(),
    /** When Stripe was first asked, with `end_to_end_id` as the key; before that nothing can have moved. */
    asked_at: model.dateTime().nullable(),
    transfer_id: model.text().nullable(),
    reversals: model.hasMany(() => TransferReversal, { mappedBy: "payout" }),
    batch: model.belongsTo(() => PayoutBatch, { mappedBy: "payouts" }).nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"] },
    { on: ["status"] },
    { on: ["order_id"] },
    { on: ["transfer_id"] },
  ])
