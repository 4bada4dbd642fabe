import { model } from "@medusajs/framework/utils"

/** How often a piece was looked at on a day (UTC), with a country of delivery chosen, in a language. Nobody is known by it. */
export const PieceViewCount = model
  .define("piece_view_count", {
    id: model.id({ prefix: "pview" }).primaryKey(),
    product_id: model.text(),
    /** YYYY-MM-DD */
    day: model.text(),
    country_code: model.text(),
    locale: model.text(),
    count: model.number(),
  })
  .indexes([
    {
      name: "IDX_piece_view_count_once",
      on: ["product_id", "day", "country_code", "locale"],
      unique: true,
      where: "deleted_at IS NULL",
    },
    { on: ["day"] },
  ])
