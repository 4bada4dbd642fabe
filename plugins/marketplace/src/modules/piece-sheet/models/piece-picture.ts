import { model } from "@medusajs/framework/utils"
import { PieceSheet } from "./piece-sheet"

/** A picture of a piece. It is shown from its first rendition on; the others are made in a queue. */
export const PiecePicture = model
  .define("piece_picture", {
    id: model.id({ prefix: "ppic" }).primaryKey(),
    /** Given by the phone: what is sent a second time is the same picture. */
    upload_id: model.text(),
    position: model.number().default(0),
    state: model.enum(["queued", "ready", "failed"]).default("queued"),
    /** `Picture` of the contracts without its words. */
    picture: model.json(),
    /** { en?, fr?, ar? } */
    alt: model.json(),
    /** The private file from which the renditions are made: upright, and without what the phone wrote into it. */
    source_file_id: model.text().nullable(),
    attempts: model.number().default(0),
    sheet: model.belongsTo(() => PieceSheet, { mappedBy: "pictures" }),
  })
  .indexes([
    { on: ["sheet_id", "upload_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["state"], where: "state = 'queued' AND deleted_at IS NULL" },
  ])
