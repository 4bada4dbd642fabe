import { NEWS_KINDS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"

/** Facts only: the web app says them in the language of whoever reads. */
export const News = model
  .define("news", {
    id: model.id({ prefix: "news" }).primaryKey(),
    /** Told once, however often its event is: a seller's or a buyer's, of what. */
    key: model.text().unique(),
    /** The seller whose people read it; null when it is the buyer's. */
    seller_id: model.text().nullable(),
    /** The group whose buyer reads it. */
    order_group_id: model.text().nullable(),
    /** The account that bought it; null for a guest, who has the order's page. */
    customer_id: model.text().nullable(),
    kind: model.enum([...NEWS_KINDS]),
    order_id: model.text(),
    claim_id: model.text().nullable(),
    detail: model.text().nullable(),
    by: model.text().nullable(),
    /** Minor units, with `currency_code`. */
    amount: model.number().nullable(),
    currency_code: model.text().nullable(),
    read_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["seller_id", "created_at"], where: "seller_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["customer_id", "created_at"], where: "customer_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["order_group_id", "created_at"], where: "order_group_id IS NOT NULL AND deleted_at IS NULL" },
  ])
