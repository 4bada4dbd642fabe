import { model } from "@medusajs/framework/utils"

/** Somebody wants one mail when a piece can be bought again; gone once it is sent, or not wanted any more. */
export const RestockNotice = model
  .define("restock_notice", {
    id: model.id({ prefix: "rstk" }).primaryKey(),
    product_id: model.text(),
    /** In small letters. */
    email: model.text(),
    /** Stands for the address in links, and cannot be reckoned by others. */
    email_key: model.text(),
    locale: model.text().default("en"),
  })
  .indexes([{ on: ["product_id", "email"], unique: true }, { on: ["email_key"] }, { on: ["created_at"] }])
