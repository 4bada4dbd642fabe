import { CONNECT_STATUSES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"

/** An account at Stripe to which a seller can be paid. Written, with the key of the call, before Stripe is asked. */
export const ConnectAccount = model
  .define("connect_account", {
    id: model.id({ prefix: "cacc" }).primaryKey(),
    seller_id: model.text(),
    country_code: model.text(),
    service_agreement: model.enum(["full", "recipient"]),
    /** Stripe's name of it; null until Stripe has answered. */
    stripe_account: model.text().nullable(),
    status: model.enum([...CONNECT_STATUSES]).default("opening"),
    due: model.number().default(0),
    note: model.text().nullable(),
    checked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["stripe_account"] },
    { on: ["status"] },
  ])
