import type { PieceSheet, SavePieceBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import type { CraftRow, SheetSeller } from "./facts"

type Known = { craft: CraftRow | undefined; seller: Pick<SheetSeller, "makers"> }

/**
 * The sheet with its changes. A craft that was just chosen brings what it suggests, unless the same change says otherwise.
 * @throws INVALID_DATA naming the field
 */
export function mergeSheet(sheet: PieceSheet, changes: SavePieceBody, { craft, seller }: Known): PieceSheet {
  const { stock_seen: _seen, reprice: _reprice, ...fields } = changes
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const isNewCraft = changes.craft !== undefined && changes.craft !== sheet.craft
  const merged: PieceSheet = {
    ...sheet,
    ...(isNewCraft && craft ? suggestions(craft) : {}),
    ...given,
  }
  if (merged.craft !== null && isNewCraft && !craft) throw invalid(`craft: there is no craft ${merged.craft}`)
  assertSizes(sheet, merged)
  assertMakers(merged, seller)
  return merged
}

export function suggestions(craft: CraftRow): Pick<PieceSheet, "technique" | "materials" | "hs_code"> {
  return { technique: craft.technique_code, materials: craft.material_codes, hs_code: craft.hs_code }
}

/** The sizes of a piece that was on sale stay the ones they are: orders and carts name them. */
function assertSizes(before: PieceSheet, { sizes }: PieceSheet): void {
  const known = before.sizes.map(({ variant_id }) => variant_id).filter((id) => id !== null)
  const given = sizes.map(({ variant_id }) => variant_id).filter((id) => id !== null)
  const isSame = known.length === given.length && known.every((id) => given.includes(id))
  if (!isSame || (known.length > 0 && given.length !== sizes.length)) {
    throw invalid("sizes: a piece that was on sale keeps its sizes: duplicate it to make another")
  }
}

function assertMakers({ makers }: PieceSheet, seller: Known["seller"]): void {
  const own = new Set(seller.makers.map(({ id }) => id))
  const foreign = makers.find(({ maker_id }) => !own.has(maker_id))
  if (foreign) throw invalid(`makers: ${foreign.maker_id} is not a maker of this cooperative`)
  if (new Set(makers.map(({ maker_id }) => maker_id)).size < makers.length)
    throw invalid("makers: one of them is named twice")
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
