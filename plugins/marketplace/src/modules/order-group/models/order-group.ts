import { model } from "@medusajs/framework/utils"
import { SellerOrder } from "./seller-order"

/** The buyer's one checkout over several sellers. One cart makes at most one. */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    number: model.autoincrement(),
    cart_id: model.text().unique(),
    customer_id: model.text().nullable(),
    email: model.text().nullable(),
    currency_code: model.text(),
    /** The buyer's language at the checkout: en, fr or ar. */
    locale: model.text().default("en"),
    /** The one payment that all seller orders share; null when credit paid for all. */
    payment_session_id: model.text().nullable(),
    payment_provider_id: model.text().nullable(),
    seller_orders: model.hasMany(() => SellerOrder, {
      mappedBy: "order_group",
    }),
  })
  .cascades({ delete: ["seller_orders"] })
  .indexes([{ on: ["customer_id"] }])
