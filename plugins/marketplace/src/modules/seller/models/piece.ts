import { model } from "@medusajs/framework/utils"
import { MakerShare } from "./maker-share"
import { Seller } from "./seller"

/** What Medusa's product does not know of a piece: whose it is, and how it is made. One row a product. */
export const Piece = model
  .define("piece", {
    id: model.id({ prefix: "piece" }).primaryKey(),
    product_id: model.text().unique(),
    seller: model.belongsTo(() => Seller, { mappedBy: "pieces" }),
    /** Codes of the catalogue: a craft, its family, technique and materials. */
    craft_code: model.text().nullable(),
    family_code: model.text(),
    technique_code: model.text().nullable(),
    material_codes: model.array(),
    region_code: model.text().nullable(),
    city: model.text().nullable(),
    care: model.text().translatable().nullable(),
    is_unique: model.boolean().default(false),
    is_made_to_order: model.boolean().default(false),
    /** Days of making before it is sent; null when it is ready. */
    lead_days_min: model.number().nullable(),
    lead_days_max: model.number().nullable(),
    /** How many of what is made to order can be made at once; null without a bound. */
    capacity: model.number().nullable(),
    /** Markets (contracts `MARKETS`) whose law asks for something that is missing: it is not offered there. */
    withheld_markets: model.array().nullable(),
    maker_shares: model.hasMany(() => MakerShare, { mappedBy: "piece" }),
  })
  .cascades({ delete: ["maker_shares"] })
  .indexes([{ on: ["seller_id"] }])
