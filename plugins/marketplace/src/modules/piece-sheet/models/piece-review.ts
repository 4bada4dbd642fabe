import { model } from "@medusajs/framework/utils"
import { PieceSheet } from "./piece-sheet"

/** One event in the review of a piece; never changed. */
export const PieceReview = model.define("piece_review", {
  id: model.id({ prefix: "prev" }).primaryKey(),
  kind: model.enum(["submitted", "accepted", "change_asked"]),
  /** The member or user who did it, and her name as it was. */
  actor_id: model.text(),
  actor_name: model.text(),
  words: model.text().nullable(),
  /** The sheet and the pictures as they were: the next look shows what is different. */
  seen: model.json(),
  sheet: model.belongsTo(() => PieceSheet, { mappedBy: "reviews" }),
})
