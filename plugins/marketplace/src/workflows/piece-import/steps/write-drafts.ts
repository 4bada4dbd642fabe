import { PIECE_SHEET_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { withEveryLocale } from "../../piece/steps/update-sheet"
import type { ChangedDraft, NewDraft } from "./plan-rows"

/**
 * Writes drafts, the new ones and the changed ones, each in one go. Compensation: none; their rows are begun, and the next
 * run writes what is missing.
 */
export const writeDraftsStep = createStep(
  "write-drafts-of-import",
  async ({ created, updated }: { created: NewDraft[]; updated: ChangedDraft[] }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    if (created.length > 0) await service.createPieceSheets(created)
    if (updated.length > 0)
      await service.updatePieceSheets(
        updated.map(({ answers, ...draft }) =>
          answers ? { ...draft, answers: withEveryLocale(answers) } : draft,
        ),
      )
    return new StepResponse(null)
  },
)
