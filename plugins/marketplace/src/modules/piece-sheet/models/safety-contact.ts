import { model } from "@medusajs/framework/utils"

/**
 * Who answers for products to the authorities of a market (Regulation (EU) 2023/988, Article 16; in the United Kingdom the
 * importer's duties of the General Product Safety Regulations 2005). For one seller, or for all when `seller_id` is null.
 */
export const SafetyContact = model
  .define("safety_contact", {
    id: model.id({ prefix: "safe" }).primaryKey(),
    market: model.text(),
    seller_id: model.text().nullable(),
    name: model.text(),
    address: model.text(),
    email: model.text(),
    /** YYYY-MM-DD; the last day counts in. */
    valid_from: model.text(),
    valid_to: model.text().nullable(),
    source: model.text(),
  })
  .indexes([{ on: ["market"] }])
