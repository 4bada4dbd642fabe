import { PIECE_IMPORT_MODULE, type PieceSheet, type RowKind, type SavePieceBody } from "@hirfa/contracts"
import { generateEntityId } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRow, type RowPlan } from "../../../bulk/plan-row"
import type { Problem } from "../../../bulk/problems"
import type { StoredRow } from "../../../bulk/stored-row"
import { readSheetSeller, readSurroundings } from "../../../bulk/surroundings"
import { searchWords } from "../../../sheets/names"

export type NewDraft = {
  id: string
  seller_id: string
  created_by: string
  reference: string | null
  words: string
  maker_ids: string[]
  answers: PieceSheet
}
export type ChangedDraft = Partial<Omit<NewDraft, "seller_id" | "created_by">> & { id: string }
/** A piece of the shop, or one that is to be there. */
export type PieceWork = {
  row_id: string
  sheet_id: string
  changes: SavePieceBody | null
  isPublished: boolean
}
type Begun = {
  id: string
  kind: RowKind
  state: StoredRow["state"]
  problems: Problem[]
  sheet_id: string | null
}

/**
 * Decides what the rows do to the pieces as they are now, and writes down that they are begun, with the id that a new piece
 * gets, before anything of them is written. Compensation: none; what is begun is taken up again by the next run.
 */
export const planRowsStep = createStep(
  "plan-rows-of-import",
  async ({ import_id, ids }: { import_id: string; ids: string[] }, { container }) => {
    const service = container.resolve(PIECE_IMPORT_MODULE)
    const { seller_id, created_by } = await service.retrievePieceImport(import_id)
    const { data } = await container.resolve("query").graph({
      entity: "piece_import_row",
      fields: ["id", "line", "kind", "state", "said", "sheet_id"],
      filters: { id: ids, state: ["waiting", "begun"] },
      pagination: { order: { line: "ASC" } },
    })
    const rows = data as StoredRow[]
    const seller = await readSheetSeller(container, seller_id)
    const around = await readSurroundings(
      container,
      seller,
      rows.map(({ said }) => said.row),
    )
    const plans = rows.map((row) => ({ row, plan: planRow(row.said.row, around) }))
    const begun = plans.map(({ row, plan }) => begunOf(row, plan))
    await service.updatePieceImportRows(begun.map((row) => ({ ...row, problems: Object(row.problems) })))
    const wordsOf = (sheet: PieceSheet) => searchWords(sheet, around.crafts.get(sheet.craft ?? "")?.names)
    return new StepResponse(writesOf(plans, begun, { seller_id, created_by, wordsOf }))
  },
)

/** A row that was begun is still what it was found to be, although its piece may have changed by it already. */
function begunOf(row: StoredRow, { kind, problems, known }: RowPlan): Begun {
  const isAgain = row.state === "begun" && kind !== "bad"
  const made = known?.row.id ?? (isAgain && row.kind === "new" ? row.sheet_id : null)
  return {
    id: row.id,
    kind: isAgain ? row.kind : kind,
    state: kind === "bad" ? "done" : "begun",
    problems,
    sheet_id: made ?? (kind === "new" ? generateEntityId(undefined, "psheet") : null),
  }
}

type Planned = { row: StoredRow; plan: RowPlan }
type Context = { seller_id: string; created_by: string; wordsOf: (sheet: PieceSheet) => string }

function writesOf(plans: readonly Planned[], begun: readonly Begun[], { wordsOf, ...own }: Context) {
  const [created, updated, works]: [NewDraft[], ChangedDraft[], PieceWork[]] = [[], [], []]
  for (const [index, { row, plan }] of plans.entries()) {
    const id = begun[index]?.sheet_id
    if (plan.kind === "bad" || !id) continue
    const { sheet, reference, known, changes, isPublished } = plan
    const facts = {
      words: wordsOf(sheet),
      maker_ids: sheet.makers.map(({ maker_id }) => maker_id),
      answers: sheet,
    }
    const isChanged = Object.keys(changes).length > 0
    const isDraft = known?.row.state === "draft"
    if (!known) created.push({ id, ...own, reference, ...facts })
    else if ((isDraft && isChanged) || reference !== null)
      updated.push({
        id,
        ...(reference === null ? {} : { reference }),
        ...(isDraft && isChanged ? facts : {}),
      })
    if (known && ((!isDraft && isChanged) || isPublished))
      works.push({
        row_id: row.id,
        sheet_id: id,
        changes: isDraft || !isChanged ? null : changes,
        isPublished,
      })
  }
  const working = new Set(works.map(({ row_id }) => row_id))
  const finished = begun.flatMap(({ id, state }) => (state === "begun" && !working.has(id) ? [id] : []))
  return { created, updated, works, finished }
}
