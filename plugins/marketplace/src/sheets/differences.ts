import type { PieceDifference, PieceSheet } from "@hirfa/contracts"

type Seen = { sheet: PieceSheet; pictures: readonly unknown[] }

/** What of a piece is different from what was seen before, field by field; all that is said when nothing was seen. */
export function differencesOf(before: Seen | undefined, after: Seen): PieceDifference[] {
  const [old, now] = [before ? linesOf(before) : new Map<string, string>(), linesOf(after)]
  const fields = [...new Set([...now.keys(), ...old.keys()])]
  return fields.flatMap((field) => {
    const change = { field, before: old.get(field) ?? null, after: now.get(field) ?? null }
    return change.before === change.after ? [] : [change]
  })
}

/** The facts of a piece as lines to read; what was not said is left out. */
function linesOf({ sheet, pictures }: Seen): Map<string, string> {
  const lines: [string, string | number | null | undefined][] = [
    ["craft", sheet.craft],
    ...Object.entries(sheet.title).map(([locale, text]): [string, string] => [`title (${locale})`, text]),
    ...Object.entries(sheet.description).map(([locale, text]): [string, string] => [
      `story (${locale})`,
      text,
    ]),
    ["technique", sheet.technique],
    ["materials", sheet.materials.join(", ")],
    ["HS code", sheet.hs_code],
    ...sheet.sizes.flatMap(sizeLines),
    ["stock", sheet.stock_mode],
    [
      "lead time (days)",
      [sheet.lead_days_min, sheet.lead_days_max].filter((days) => days !== null).join(" to "),
    ],
    ["at once", sheet.capacity],
    ["makers", sheet.makers.map(({ maker_id, percent }) => `${maker_id} ${percent} %`).join(", ")],
    ["fibres", sheet.composition.map(({ fibre, percent }) => `${percent} % ${fibre}`).join(", ")],
    ["food contact", sheet.food_contact],
    ["food report", sheet.food_report],
    ["pictures", pictures.length || null],
  ]
  return new Map(lines.flatMap(([field, value]) => (value ? [[field, String(value)]] : [])))
}

function sizeLines(size: PieceSheet["sizes"][number], index: number): [string, string | null][] {
  const sides = [size.length_cm, size.width_cm, size.height_cm].map((side) => side ?? "?").join(" × ")
  const name = (field: string) => (index === 0 ? field : `${field} ${index + 1}`)
  return [
    [name("size (cm)"), sides],
    [name("weight (g)"), size.weight_g === null ? null : String(size.weight_g)],
    [name("price (MAD)"), size.price_mad === null ? null : (size.price_mad / 100).toFixed(2)],
    ...Object.entries(size.fixed_prices ?? {}).map(([currency, amount]): [string, string] => [
      name(`price (${currency.toUpperCase()})`),
      (amount / 100).toFixed(2),
    ]),
    [name("in stock"), size.stock === null ? null : String(size.stock)],
  ]
}
