import { type PieceSheet, pieceSheetSchema, type RowKind, type SavePieceBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { BLANK_SHEET } from "../sheets/blank"
import type { CraftRow, SheetRow, SheetSeller } from "../sheets/facts"
import { mergeSheet } from "../sheets/merge"
import { missingFields } from "../sheets/missing"
import { changesOf } from "./apply"
import { columnOf } from "./header"
import type { Problem } from "./problems"
import type { PieceRow } from "./row-in"

/** A piece that is there already. */
export type KnownPiece = { row: SheetRow; sheet: PieceSheet }
export type Surroundings = {
  seller: Pick<SheetSeller, "makers">
  crafts: ReadonlyMap<string, CraftRow>
  byId: ReadonlyMap<string, KnownPiece>
  byReference: ReadonlyMap<string, KnownPiece>
}

export type RowPlan = {
  kind: RowKind
  known: KnownPiece | undefined
  /** The piece as it will be. */
  sheet: PieceSheet
  changes: SavePieceBody
  /** Null where it stays. */
  reference: string | null
  isPublished: boolean
  problems: Problem[]
}

/** What a row does to the pieces that are there. Pure: same row, same pieces, same plan. */
export function planRow(row: PieceRow, around: Surroundings): RowPlan {
  const found = find(row, around)
  const none = { known: undefined, sheet: BLANK_SHEET, changes: {}, reference: null, isPublished: false }
  if ("problem" in found) return { ...none, kind: "bad", problems: [...row.problems, found.problem] }
  const { known } = found
  const before = known?.sheet ?? BLANK_SHEET
  if (row.problems.length > 0) return { ...none, kind: "bad", known, sheet: before, problems: row.problems }
  const applied = changesOf(row, before)
  if ("problem" in applied) return { ...none, kind: "bad", known, problems: [applied.problem] }
  const merged = merge(before, applied.changes, around)
  if ("problem" in merged) return { ...none, kind: "bad", known, problems: [merged.problem] }
  return decide({ row, known, sheet: merged.sheet, changes: applied.changes })
}

type Decision = { row: PieceRow; known: KnownPiece | undefined; sheet: PieceSheet; changes: SavePieceBody }

function decide({ row, known, sheet, changes }: Decision): RowPlan {
  const state = known?.row.state ?? "draft"
  const reference = row.reference !== null && row.reference !== known?.row.reference ? row.reference : null
  const plan = { known, sheet, changes, reference, isPublished: false }
  const isChanged = Object.keys(changes).length > 0 || reference !== null
  const missing = missingFields(sheet, known?.row.pictures.length ?? 0)
  const incomplete: Problem = { code: "incomplete", column: null, facts: { fields: missing.join(",") } }
  if (state === "archived" && isChanged)
    return { ...plan, kind: "bad", problems: [{ code: "archived", column: null }] }
  if (state !== "draft" && state !== "archived" && isChanged && missing.length > 0)
    return { ...plan, kind: "bad", problems: [incomplete] }
  const wantsSale = row.publish && state === "draft"
  const isPublished = wantsSale && missing.length === 0
  const kind = !known ? "new" : isChanged || isPublished ? "changed" : "unchanged"
  return { ...plan, kind, isPublished, problems: wantsSale && !isPublished ? [incomplete] : [] }
}

function find(row: PieceRow, { byId, byReference }: Surroundings) {
  const own = row.piece_id === null ? undefined : byId.get(row.piece_id)
  const named = row.reference === null ? undefined : byReference.get(row.reference)
  const problem = (code: Problem["code"], column: string, value = ""): { problem: Problem } => ({
    problem: { code, column: columnOf(column) ?? null, facts: { value } },
  })
  if (row.piece_id !== null && !own) return problem("not_yours", "piece_id", row.piece_id)
  if (own && named && own.row.id !== named.row.id) return problem("taken", "reference", row.reference ?? "")
  if (row.piece_id === null && row.reference === null) return problem("no_key", "reference")
  return { known: own ?? named }
}

function merge(before: PieceSheet, changes: SavePieceBody, { crafts, seller }: Surroundings) {
  try {
    const sheet = mergeSheet(before, changes, {
      craft: crafts.get(changes.craft ?? before.craft ?? ""),
      seller,
    })
    const checked = pieceSheetSchema.safeParse(sheet)
    if (checked.success) return { sheet: checked.data }
    const [issue] = checked.error.issues
    return refused(`${issue?.path.join(".")}: ${issue?.message}`)
  } catch (error) {
    if (error instanceof MedusaError) return refused(error.message)
    throw error
  }
}

function refused(value: string): { problem: Problem } {
  return { problem: { code: "refused", column: null, facts: { value } } }
}
