import { model } from "@medusajs/framework/utils"

/** What a comparison of every search document with the commerce tables found; all of it was mended. */
export const SearchCheck = model.define("search_check", {
  id: model.id({ prefix: "scheck" }).primaryKey(),
  /** Pieces that were compared. */
  checked: model.number(),
  missing: model.number(),
  stale: model.number(),
  superfluous: model.number(),
})
