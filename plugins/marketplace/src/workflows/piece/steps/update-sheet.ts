import { LOCALES, PIECE_SHEET_MODULE, type PieceSheet, type PieceState } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type SheetPatch = {
  id: string
  state?: PieceState
  product_id?: string | null
  answers?: PieceSheet | null
  words?: string
  maker_ids?: string[]
  first_offered_at?: Date | null
  submitted_at?: Date | null
  review_words?: string | null
}

/** Changes what is known of a piece as its seller works on it. Compensation: writes back what stood there. */
export const updateSheetStep = createStep(
  "update-piece-sheet",
  async (patch: SheetPatch, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const before = await service.retrievePieceSheet(patch.id)
    await service.updatePieceSheets(
      patch.answers ? { ...patch, answers: withEveryLocale(patch.answers) } : patch,
    )
    return new StepResponse(
      { id: patch.id },
      {
        id: before.id,
        state: before.state,
        product_id: before.product_id,
        answers: before.answers,
        words: before.words,
        maker_ids: before.maker_ids,
        first_offered_at: before.first_offered_at,
        submitted_at: before.submitted_at,
        review_words: before.review_words,
      },
    )
  },
  async (before, { container }) => {
    if (before) await container.resolve(PIECE_SHEET_MODULE).updatePieceSheets(before)
  },
)

/** Medusa merges what is written into a JSON column with what stood there: a text that was taken away is written as none. */
export function withEveryLocale(sheet: PieceSheet): PieceSheet {
  const none = Object.fromEntries(LOCALES.map((locale) => [locale, ""]))
  return { ...sheet, title: { ...none, ...sheet.title }, description: { ...none, ...sheet.description } }
}
