import { PIECE_SHEET_MODULE, type PieceSheet } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { BLANK_SHEET } from "../../sheets/blank"
import { readSheetFacts } from "../../sheets/facts"
import { searchWords } from "../../sheets/names"
import { requireRow } from "./steps/plan-piece"

export type StartPieceInput = { seller_id: string; member_id: string; maker_id?: string | null }

/**
 * A new draft, or the member's own one in which nothing stands yet: a button pressed twice leaves one.
 * Compensation: deletes a new one.
 */
const startPieceStep = createStep(
  "start-piece",
  async ({ seller_id, member_id, maker_id }: StartPieceInput, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const own = { seller_id, created_by: member_id, state: "draft" as const, words: "", product_id: null }
    const blank = await service.listPieceSheets(own, {
      relations: ["pictures"],
      order: { created_at: "DESC" },
      take: 5,
    })
    const found = blank.find(({ pictures, answers }) => pictures.length === 0 && isBlank(answers))
    if (found) return new StepResponse({ id: found.id }, null)
    const makers = maker_id ? [{ maker_id, percent: 100 }] : []
    const { id } = await service.createPieceSheets({
      ...own,
      maker_ids: makers.map((maker) => maker.maker_id),
      answers: { ...BLANK_SHEET, makers },
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).deletePieceSheets([id])
  },
)

/** Nothing but its maker, who stands there from the beginning. */
function isBlank(answers: unknown): boolean {
  const { makers: _makers, ...rest } = Object(answers)
  const { makers: _none, ...blank } = BLANK_SHEET
  return JSON.stringify(sorted(rest)) === JSON.stringify(sorted(blank))
}

function sorted(value: object): [string, unknown][] {
  const entries = Object.entries(value).map(([key, each]): [string, unknown] => [
    key,
    Array.isArray(each) ? each.map((part) => (part && typeof part === "object" ? sorted(part) : part)) : each,
  ])
  return entries.sort(([a], [b]) => a.localeCompare(b))
}

/** Begins a piece. */
export const startPieceWorkflow = createWorkflow("start-piece", (input: StartPieceInput) => {
  return new WorkflowResponse(startPieceStep(input))
})

/** A draft with the same words, sizes and pictures as another piece. Compensation: deletes it. */
const duplicatePieceStep = createStep(
  "duplicate-piece",
  async ({ id, member_id }: { id: string; member_id: string }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const row = await requireRow(container, id)
    const { sheet, craft } = await readSheetFacts(container, row)
    const answers: PieceSheet = {
      ...sheet,
      sizes: sheet.sizes.map((size) => ({
        ...size,
        variant_id: null,
        stock: size.stock === 0 ? null : size.stock,
      })),
    }
    const made = await service.createPieceSheets({
      seller_id: row.seller_id,
      created_by: member_id,
      words: searchWords(sheet, craft?.names),
      maker_ids: sheet.makers.map(({ maker_id }) => maker_id),
      answers,
    })
    await service.createPiecePictures(
      row.pictures.map(({ picture, alt, state, position, upload_id, source_file_id }) => ({
        sheet_id: made.id,
        picture: Object(picture),
        alt: Object(alt),
        state,
        position,
        upload_id,
        source_file_id: source_file_id ?? null,
      })),
    )
    return new StepResponse({ id: made.id }, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(PIECE_SHEET_MODULE).deletePieceSheets([id])
  },
)

/** Begins a piece that is like another. */
export const duplicatePieceWorkflow = createWorkflow(
  "duplicate-piece",
  (input: { id: string; member_id: string }) => new WorkflowResponse(duplicatePieceStep(input)),
)
