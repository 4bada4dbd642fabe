import {
  CURRENCIES,
  type Currency,
  FIBRES,
  FOOD_CONTACTS,
  LOCALES,
  minorPerMajor,
  type PieceSheet,
  type PieceSize,
  type SavePieceBody,
  STOCK_MODES,
} from "@hirfa/contracts"
import { ABROAD, FIBRE_ROWS, type FormValues, fixedField } from "./form-values"

export type PieceForm = {
  changes: SavePieceBody
  /** Fields in which something stands that is no number, or one that is out of bounds. */
  faults: Partial<Record<string, "number">>
  values: FormValues
  pictures: File[]
  alt: Record<string, Record<string, string>>
  rounding: { currency: Currency; step: number | null }[]
}

/** Reads the form of a piece. What cannot be read is named and left as it was; the rest is kept. */
export function readPieceForm(
  form: FormData,
  sheet: PieceSheet,
  makers: readonly { id: string }[],
): PieceForm {
  const fields = new Fields(form)
  const sizes = sheet.sizes.map((size, index) => sizeOf(fields, size, index))
  const parts = FIBRE_ROWS
  const composition = Array.from({ length: parts }, (_, index) => {
    const fibre = FIBRES.find((known) => known === fields.text(`fibre_${index}`))
    const percent = fields.whole(`fibre_${index}_percent`, 1, 100)
    return fibre && percent ? [{ fibre, percent }] : []
  }).flat()
  const changes: SavePieceBody = {
    title: fields.texts("title", 120),
    description: fields.texts("description", 4_000),
    ...fields.when("technique", (technique) => ({ technique: technique || null })),
    ...(form.has("with_materials") ? { materials: form.getAll("materials").map(String).slice(0, 8) } : {}),
    ...fields.when("hs_code", (code) => (/^\d{6}$/.test(code) ? { hs_code: code } : {})),
    sizes,
    stock_seen: sheet.sizes.map((_, index) => fields.whole(`size_${index}_stock_seen`, 0, 10_000)),
    stock_mode: STOCK_MODES.find((mode) => mode === fields.text("stock_mode")) ?? sheet.stock_mode,
    lead_days_min: fields.whole("lead_days_min", 1, 365),
    lead_days_max: fields.whole("lead_days_max", 1, 365),
    capacity: fields.whole("capacity", 1, 1_000),
    makers: makersOf(fields, makers),
    ...(form.has("with_composition") ? { composition } : {}),
    ...fields.when("food_contact", (contact) => ({
      food_contact: FOOD_CONTACTS.find((known) => known === contact) ?? null,
      food_report: fields.text("food_report").slice(0, 200) || null,
    })),
    ...(form.get("reprice") === "on" ? { reprice: true } : {}),
  }
  return {
    changes,
    faults: fields.faults,
    values: fields.all(),
    pictures: [...form.getAll("camera"), ...form.getAll("gallery")].flatMap((file) =>
      file instanceof File && file.size > 0 ? [file] : [],
    ),
    alt: altOf(form),
    rounding: CURRENCIES.flatMap((currency) =>
      form.has(`rounding_${currency}`) &&
      fields.text(`rounding_${currency}`) !== form.get(`rounding_${currency}_seen`)
        ? [{ currency, step: fields.whole(`rounding_${currency}`, 1, 100_000) }]
        : [],
    ),
  }
}

function sizeOf(fields: Fields, size: PieceSize, index: number): PieceSize {
  const name = (field: string) => `size_${index}_${field}`
  const price = fields.decimal(name("price"), 1, 1_000_000, 2)
  const weight = fields.whole(name("weight"), 1, 500_000)
  return {
    variant_id: size.variant_id,
    length_cm: fields.decimal(name("length"), 0.1, 2_000, 1),
    width_cm: fields.decimal(name("width"), 0.1, 2_000, 1),
    height_cm: fields.decimal(name("height"), 0.1, 2_000, 1),
    weight_g: weight,
    price_mad: price === null ? null : Math.round(price * 100),
    ...fixedPricesOf(fields, size, index),
    stock: fields.has(name("stock")) ? fields.whole(name("stock"), 0, 10_000) : size.stock,
  }
}

/** Prices abroad that the seller says herself; where its field is empty, one follows the rate of the day. */
function fixedPricesOf(fields: Fields, size: PieceSize, index: number): Pick<PieceSize, "fixed_prices"> {
  const fixed: PieceSize["fixed_prices"] = {}
  for (const currency of ABROAD) {
    const field = fixedField(index, currency)
    const said = fields.has(field) ? fields.decimal(field, 0.01, 1_000_000, 2) : undefined
    // Not asked, or not readable: as it was.
    const isKept = said === undefined || fields.faults[field] !== undefined
    const amount = isKept ? size.fixed_prices?.[currency] : minorOf(said, currency)
    if (amount) fixed[currency] = amount
  }
  return Object.keys(fixed).length > 0 ? { fixed_prices: fixed } : {}
}

const minorOf = (major: number | null, currency: Currency) =>
  major === null ? undefined : Math.round(major * minorPerMajor(currency))

/** The only one who is named made all of it, also without a number. */
function makersOf(fields: Fields, makers: readonly { id: string }[]): PieceSheet["makers"] {
  return makers.flatMap(({ id }) => {
    const percent = fields.whole(`maker_${id}`, 1, 100)
    return percent === null ? [] : [{ maker_id: id, percent }]
  })
}

function altOf(form: FormData): PieceForm["alt"] {
  const alt: PieceForm["alt"] = {}
  for (const [name, value] of form) {
    const [, locale, id] = /^alt_(en|fr|ar)_(\w+)$/.exec(name) ?? []
    if (locale && id && typeof value === "string")
      alt[id] = { ...alt[id], [locale]: value.trim().slice(0, 300) }
  }
  return alt
}

const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"

/** The fields of a form, with digits of every keyboard read as numbers, and a comma as a point. */
class Fields {
  readonly faults: PieceForm["faults"] = {}
  readonly #form: FormData

  constructor(form: FormData) {
    this.#form = form
  }

  has(name: string): boolean {
    return this.#form.has(name)
  }

  text(name: string): string {
    const value = this.#form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }

  /** Nothing when the form does not have the field at all. */
  when<T extends object>(name: string, read: (text: string) => T): T | Record<string, never> {
    return this.has(name) ? read(this.text(name)) : {}
  }

  texts(name: string, longest: number) {
    return Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const text = this.text(`${name}_${locale}`).slice(0, longest)
        return text ? [[locale, text]] : []
      }),
    )
  }

  whole(name: string, least: number, most: number): number | null {
    return this.decimal(name, least, most, 0)
  }

  decimal(name: string, least: number, most: number, digits: number): number | null {
    const text = this.text(name)
      .replaceAll(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
      .replaceAll(/[\s\u00a0\u202f]/g, "")
      .replace(/[,٫]/, ".")
    if (text === "") return null
    const value = Number(text)
    const rounded = Number(value.toFixed(digits))
    if (Number.isFinite(value) && rounded >= least && rounded <= most) return rounded
    this.faults[name] = "number"
    return null
  }

  all(): FormValues {
    return Object.fromEntries(
      [...this.#form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    )
  }
}
