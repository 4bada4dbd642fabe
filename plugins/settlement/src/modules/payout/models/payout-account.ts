import { PAYOUT_PROVIDERS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"

/** Where a seller is paid. A change is a new row, unverified again; the old one is kept, deleted softly. */
export const PayoutAccount = model
  .define("payout_account", {
    id: model.id({ prefix: "pacc" }).primaryKey(),
    seller_id: model.text(),
    provider: model.enum([...PAYOUT_PROVIDERS]),
    holder: model.text(),
    /** 24 digits, of an account in Morocco. */
    rib: model.text().nullable(),
    iban: model.text().nullable(),
    bic: model.text().nullable(),
    /** The currency in which the seller is paid. */
    currency_code: model.text(),
    /** Whether the holder is the seller, as far as the names tell. */
    is_holder_matching: model.boolean(),
    status: model.enum(["unverified", "verified", "refused"]).default("unverified"),
    /** A user of the admin. */
    verified_by: model.text().nullable(),
    verified_at: model.dateTime().nullable(),
    /** Why it was refused, or why it is right although the names differ. */
    note: model.text().nullable(),
    /** The member who entered it; null when it came with the application. */
    entered_by: model.text().nullable(),
  })
  .indexes([{ on: ["seller_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["status"] }])
