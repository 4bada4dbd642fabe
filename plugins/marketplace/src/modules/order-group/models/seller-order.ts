import { PROGRESS_STAGES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { OrderGroup } from "./order-group"
import { OrderProgress } from "./order-progress"

/** Says whose a Medusa order is and which group it belongs to, and what its seller noted on it. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    order_group: model.belongsTo(() => OrderGroup, {
      mappedBy: "seller_orders",
    }),
    order_id: model.text().unique(),
    seller_id: model.text(),
    /** Days from payment to arrival, as promised at the checkout. */
    arrives_days_min: model.number().nullable(),
    arrives_days_max: model.number().nullable(),
    /** What the seller has to do next; follows from the order, kept here so that lists can be filtered by it. */
    stage: model.enum(["to_confirm", "to_ship", "on_the_way", "done"]).default("to_confirm"),
    confirmed_at: model.dateTime().nullable(),
    confirmed_by: model.text().nullable(),
    /** Told to the buyer. */
    cancel_reason: model.text().nullable(),
    /** For the seller's own people. */
    note: model.text().nullable(),
    /** Of an order with pieces to make: how far that is; null when all of it is ready. */
    making: model.enum(["waiting", ...PROGRESS_STAGES]).nullable(),
    progress: model.hasMany(() => OrderProgress, { mappedBy: "seller_order" }),
  })
  .cascades({ delete: ["progress"] })
  .indexes([{ on: ["seller_id", "stage", "created_at"] }])
