import { ROW_KINDS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { PieceImport } from "./piece-import"

/** One row of the table, and what became of it. */
export const PieceImportRow = model
  .define("piece_import_row", {
    id: model.id({ prefix: "pirow" }).primaryKey(),
    line: model.number(),
    reference: model.text().nullable(),
    /** As it was foreseen, then as it was found when it was written. */
    kind: model.enum([...ROW_KINDS]),
    /** `begun`: being written; after a crash it is written again, and is still what it was found to be. */
    state: model.enum(["waiting", "begun", "done"]).default("waiting"),
    /** `PieceRow` of bulk/row-in.ts. */
    said: model.json(),
    /** `Problem[]` of bulk/problems.ts: why it is bad, or why its piece stays a draft. */
    problems: model.json(),
    /** The piece that it is about; of a new one, the id that it gets. */
    sheet_id: model.text().nullable(),
    import: model.belongsTo(() => PieceImport, { mappedBy: "rows" }),
  })
  .indexes([
    { on: ["import_id", "line"], unique: true, where: "deleted_at IS NULL" },
    { on: ["import_id", "state", "line"] },
  ])
