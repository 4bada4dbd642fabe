import { model } from "@medusajs/framework/utils"
import { Maker } from "./maker"
import { Piece } from "./piece"

/** A maker's part in a piece, in whole percent; the parts of a piece add up to 100. */
export const MakerShare = model
  .define("maker_share", {
    id: model.id({ prefix: "mshare" }).primaryKey(),
    percent: model.number(),
    piece: model.belongsTo(() => Piece, { mappedBy: "maker_shares" }),
    maker: model.belongsTo(() => Maker, { mappedBy: "shares" }),
  })
  .indexes([{ on: ["piece_id", "maker_id"], unique: true, where: "deleted_at IS NULL" }])
