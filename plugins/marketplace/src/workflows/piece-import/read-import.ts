import { type Locale, PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { codeOf } from "../../bulk/columns"
import { planRow } from "../../bulk/plan-row"
import { type PieceTable, readPieceTable } from "../../bulk/read-file"
import { readWords } from "../../bulk/read-words"
import { readRow } from "../../bulk/row-in"
import { markTwice, storedRow } from "../../bulk/stored-row"
import { readSheetSeller, readSurroundings } from "../../bulk/surroundings"

export type ReadImportInput = {
  seller_id: string
  member_id: string
  file_name: string
  base64: string
  locale: Locale
}

const ROWS_AT_ONCE = 200

/**
 * Reads a table and keeps its rows with what each would do. Compensation: deletes what was kept; a file that cannot be read
 * to its end leaves nothing.
 * @throws INVALID_DATA naming the line, the column and the mend
 */
const readImportStep = createStep(
  "read-piece-import",
  async (input: ReadImportInput, { container }) => {
    const bytes = Buffer.from(input.base64, "base64")
    // Once to its end before anything is kept: what is wrong in its last line is told at once.
    for await (const _ of (await readPieceTable(bytes, input.locale, ROWS_AT_ONCE)).rows);
    const table = await readPieceTable(bytes, input.locale, ROWS_AT_ONCE)
    const service = container.resolve(PIECE_IMPORT_MODULE)
    const { id } = await service.createPieceImports({
      seller_id: input.seller_id,
      created_by: input.member_id,
      file_name: input.file_name,
      format: table.format,
      encoding: table.encoding,
      delimiter: table.delimiter,
      columns: Object(columnsOf(table)),
    })
    try {
      await keepRows(container, { id, seller_id: input.seller_id, table })
    } catch (error) {
      await service.deletePieceImports([id])
      throw error
    }
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_IMPORT_MODULE).deletePieceImports([id])
  },
)

function columnsOf({ header: { titles, columns } }: PieceTable) {
  return titles.map((header, index) => {
    const column = columns[index]
    return { header, column: column ? codeOf(column) : null }
  })
}

async function keepRows(
  container: MedusaContainer,
  { id, seller_id, table }: { id: string; seller_id: string; table: PieceTable },
): Promise<void> {
  const service = container.resolve(PIECE_IMPORT_MODULE)
  const [words, seller] = await Promise.all([
    readWords(container, seller_id),
    readSheetSeller(container, seller_id),
  ])
  const seen = new Map<string, number>()
  for await (const part of table.rows) {
    const rows = part.map((row) => readRow(row, table.header, words))
    const around = await readSurroundings(container, seller, rows)
    markTwice(
      rows,
      ({ piece_id, reference }) =>
        (around.byId.get(piece_id ?? "") ?? around.byReference.get(reference ?? ""))?.row.id,
      seen,
    )
    await service.createPieceImportRows(
      rows
        .map((row) => storedRow(row, planRow(row, around), id))
        .map((row) => ({ ...row, said: Object(row.said), problems: Object(row.problems) })),
    )
  }
}

/** Takes a table in: nothing of the pieces changes before it is confirmed. */
export const readPieceImportWorkflow = createWorkflow(
  "read-piece-import",
  (input: ReadImportInput) => new WorkflowResponse(readImportStep(input)),
)
