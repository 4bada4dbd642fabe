import type { MissingField, PieceSheet, PieceSize } from "@hirfa/contracts"

/** What is missing before anybody can buy the piece, in the order of the page. */
export function missingFields(sheet: PieceSheet, pictures: number): MissingField[] {
  const checks: [MissingField, boolean][] = [
    ["pictures", pictures > 0],
    ["craft", sheet.craft !== null],
    ["title", sheet.craft !== null || Object.values(sheet.title).some(Boolean)],
    ["size", sheet.sizes.every(hasSize)],
    ["weight", sheet.sizes.every(({ weight_g }) => weight_g !== null)],
    ["price", sheet.sizes.every(({ price_mad }) => price_mad !== null)],
    ["stock", hasStock(sheet)],
    ["lead_days", hasLeadDays(sheet)],
    ["makers", isWhole(sheet.makers)],
    ["composition", isWhole(sheet.composition)],
    ["food_report", sheet.food_contact !== "yes" || Boolean(sheet.food_report)],
  ]
  return checks.flatMap(([field, isThere]) => (isThere ? [] : [field]))
}

/** Two of its three sides say how large a thing is; a bowl has a width and a height. */
function hasSize({ length_cm, width_cm, height_cm }: PieceSize): boolean {
  return [length_cm, width_cm, height_cm].filter((side) => side !== null).length >= 2
}

function hasStock({ stock_mode, sizes }: PieceSheet): boolean {
  if (stock_mode !== "several") return true
  return sizes.every(({ stock }) => stock !== null)
}

function hasLeadDays({ stock_mode, lead_days_min, lead_days_max }: PieceSheet): boolean {
  if (stock_mode !== "to_order") return true
  return lead_days_min !== null && lead_days_max !== null && lead_days_min <= lead_days_max
}

/** Nothing said, or parts that add up to a whole. */
function isWhole(parts: readonly { percent: number }[]): boolean {
  return parts.length === 0 || parts.reduce((sum, { percent }) => sum + percent, 0) === 100
}
