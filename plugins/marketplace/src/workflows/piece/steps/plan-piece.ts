import { PIECE_SHEET_MODULE, type SavePieceBody } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  readCraft,
  readSheetFacts,
  readSheetRow,
  type SheetFacts,
  type SheetRow,
} from "../../../sheets/facts"
import { mergeSheet } from "../../../sheets/merge"
import { planPiece, type WorkDeed } from "../../../sheets/plan"

export type PlanPieceInput = { id: string; deed: WorkDeed; changes?: SavePieceBody }

/** Nothing to compensate: it reads and decides. */
export const planPieceStep = createStep(
  "plan-piece",
  async ({ id, deed, changes = {} }: PlanPieceInput, { container }) => {
    const row = await requireRow(container, id)
    const found = await readSheetFacts(container, row)
    const facts = await withChanges(container, found, changes)
    const needsReview = deed === "publish" && (await waitsForReview(container, row))
    const plan = planPiece({ deed, facts, before: found.sheet, changes, needsReview, now: new Date() })
    const seen = { sheet: facts.sheet, pictures: row.pictures.map(({ picture }) => picture) }
    return new StepResponse({ ...plan, seen })
  },
)

export async function requireRow(container: MedusaContainer, id: string): Promise<SheetRow> {
  const row = await readSheetRow(container, { id })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no piece ${id}`)
  return row
}

async function withChanges(
  container: MedusaContainer,
  facts: SheetFacts,
  changes: SavePieceBody,
): Promise<SheetFacts> {
  const code = changes.craft === undefined ? facts.sheet.craft : changes.craft
  const craft = code === facts.sheet.craft ? facts.craft : code ? await readCraft(container, code) : undefined
  return { ...facts, craft, sheet: mergeSheet(facts.sheet, changes, { craft, seller: facts.seller }) }
}

/** The first pieces of a new seller wait for the operator; how many is a setting. */
export async function waitsForReview(
  container: MedusaContainer,
  row: Pick<SheetRow, "seller_id" | "first_offered_at">,
): Promise<boolean> {
  const service = container.resolve(PIECE_SHEET_MODULE)
  if (row.first_offered_at || service.reviewedPieces === 0) return false
  const [, offered] = await service.listAndCountPieceSheets(
    { seller_id: row.seller_id, first_offered_at: { $ne: null } },
    { select: ["id"], take: 0 },
  )
  return offered < service.reviewedPieces
}
