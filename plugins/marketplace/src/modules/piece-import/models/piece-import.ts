import { IMPORT_STATES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { PieceImportRow } from "./piece-import-row"

/** A table of pieces that a member sent in. */
export const PieceImport = model
  .define("piece_import", {
    id: model.id({ prefix: "pimp" }).primaryKey(),
    seller_id: model.text(),
    /** The member who sent it. */
    created_by: model.text(),
    file_name: model.text(),
    format: model.enum(["csv", "xlsx"]),
    encoding: model.text().nullable(),
    delimiter: model.text().nullable(),
    /** [{ header, column }]: the titles of the file and the codes of our columns. */
    columns: model.json(),
    state: model.enum([...IMPORT_STATES]).default("preview"),
    confirmed_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    rows: model.hasMany(() => PieceImportRow, { mappedBy: "import" }),
  })
  .cascades({ delete: ["rows"] })
  .indexes([
    { on: ["seller_id", "created_at"] },
    { on: ["state"], where: "state IN ('queued', 'running') AND deleted_at IS NULL" },
  ])
