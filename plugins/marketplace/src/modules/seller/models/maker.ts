import { model } from "@medusajs/framework/utils"
import { MakerShare } from "./maker-share"
import { Seller } from "./seller"

/** The artisan who makes pieces. */
export const Maker = model.define("maker", {
  id: model.id({ prefix: "mkr" }).primaryKey(),
  name: model.text().translatable(),
  /** What she does, as "weaver". */
  craft: model.text().translatable().nullable(),
  about: model.text().translatable().nullable(),
  /** The member that she is, when she has a login of her own. */
  member_id: model.text().nullable(),
  seller: model.belongsTo(() => Seller, { mappedBy: "makers" }),
  shares: model.hasMany(() => MakerShare, { mappedBy: "maker" }),
})
