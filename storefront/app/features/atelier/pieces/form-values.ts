import { CURRENCIES, LOCALES, minorPerMajor, type PieceSheet } from "@hirfa/contracts"

/** What stands in the fields of the form, by their names. */
export type FormValues = Readonly<Record<string, string>>

const text = (value: number | string | null): string => (value === null ? "" : String(value))

/** The sheet as the form shows it. */
export function valuesOf(sheet: PieceSheet): FormValues {
  const values: Record<string, string> = {
    stock_mode: sheet.stock_mode,
    lead_days_min: text(sheet.lead_days_min),
    lead_days_max: text(sheet.lead_days_max),
    capacity: text(sheet.capacity),
    technique: text(sheet.technique),
    hs_code: text(sheet.hs_code),
    food_contact: text(sheet.food_contact),
    food_report: text(sheet.food_report),
  }
  for (const locale of LOCALES) {
    values[`title_${locale}`] = sheet.title[locale] ?? ""
    values[`description_${locale}`] = sheet.description[locale] ?? ""
  }
  for (const [index, size] of sheet.sizes.entries()) {
    values[`size_${index}_length`] = text(size.length_cm)
    values[`size_${index}_width`] = text(size.width_cm)
    values[`size_${index}_height`] = text(size.height_cm)
    values[`size_${index}_weight`] = text(size.weight_g)
    values[`size_${index}_price`] = size.price_mad === null ? "" : String(size.price_mad / 100)
    values[`size_${index}_stock`] = text(size.stock)
    for (const currency of ABROAD) {
      const amount = size.fixed_prices?.[currency]
      values[fixedField(index, currency)] =
        amount === undefined ? "" : String(amount / minorPerMajor(currency))
    }
  }
  for (const { maker_id, percent } of sheet.makers) values[`maker_${maker_id}`] = String(percent)
  for (const [index, { fibre, percent }] of sheet.composition.entries()) {
    values[`fibre_${index}`] = fibre
    values[`fibre_${index}_percent`] = String(percent)
  }
  return values
}

/** In which a price may be fixed instead of following the rate of the day. */
export const ABROAD = CURRENCIES.filter((currency) => currency !== "mad")

export const fixedField = (size: number, currency: (typeof ABROAD)[number]) =>
  `size_${size}_fixed_${currency}`

/** How many fibres the form asks for. */
export const FIBRE_ROWS = 4
