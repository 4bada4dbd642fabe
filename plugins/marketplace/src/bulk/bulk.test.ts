import {
  FIBRES,
  FOOD_CONTACTS,
  type Names,
  type PieceSheet,
  type PieceSize,
  pieceSheetSchema,
  STOCK_MODES,
} from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { BLANK_SHEET, BLANK_SIZE } from "../sheets/blank"
import type { CraftRow, SheetRow } from "../sheets/facts"
import { readTable } from "../tables/read-table"
import type { TableRow } from "../tables/types"
import { writeCsv } from "../tables/write-csv"
import { writeXlsx } from "../tables/write-xlsx"
import { nameOf } from "./column-names"
import { codeOf, columnsFor } from "./columns"
import { columnOf, readHeader } from "./header"
import { type KnownPiece, planRow, type Surroundings } from "./plan-row"
import { PROBLEM_CODES } from "./problems"
import { type PieceRow, readRow } from "./row-in"
import { cellsOf, type OutPiece } from "./row-out"
import { markTwice } from "./stored-row"
import { type Form, vocabularyOf } from "./vocabulary"
import { PROBLEM_WORDS } from "./words/problems"

const names = (en: string, fr: string, ar: string): Names => ({ en, fr, ar })
const CRAFTS = [
  { code: "rug", names: names("Beni Ourain rug", "Tapis", "زربية") },
  { code: "bowl", names: names("Bowl 2", "Bol", "زلافة") },
]
const MAKERS = [
  { code: "mkr_1", names: names("Fatima 3", "Fatima 3", "فاطمة") },
  { code: "mkr_2", names: names("Zahra; the younger", "Zahra", "زهرة") },
  { code: "mkr_3", names: names("Aïcha", "Aïcha", "عائشة") },
  { code: "mkr_4", names: names("Aicha", "Malika", "مليكة") },
]
const WORDS = vocabularyOf({
  craft: CRAFTS,
  technique: [{ code: "knotted", names: names("Knotted", "Noué", "معقود") }],
  material: [
    { code: "wool", names: names("Wool", "Laine", "صوف") },
    { code: "goat", names: names("Goat, hair", "Poil de chèvre", "شعر الماعز") },
  ],
  maker: MAKERS,
})
const FORMS: readonly Form[] = ["en", "fr", "ar", "codes"]

const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
      fc.constantFrom("=x", "-زربية", "a;b\nc", "'=1", '"'),
    )
    .map((each) => each.trim().slice(0, most))
const texts = (most: number) =>
  fc
    .record({ en: text(most), fr: text(most), ar: text(most) }, { requiredKeys: [] })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, each]) => each)))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const side = maybe(fc.integer({ min: 1, max: 20_000 }).map((tenths) => tenths / 10))
const price = fc.integer({ min: 100, max: 100_000_000 })
const size: fc.Arbitrary<PieceSize> = fc
  .record({
    variant_id: fc.constant(null),
    length_cm: side,
    width_cm: side,
    height_cm: side,
    weight_g: maybe(fc.integer({ min: 1, max: 500_000 })),
    price_mad: maybe(price),
    stock: maybe(fc.integer({ min: 0, max: 10_000 })),
    fixed_prices: fc.option(fc.record({ eur: price, gbp: price }, { requiredKeys: ["eur"] }), {
      nil: undefined,
    }),
  })
  .map(({ fixed_prices, ...rest }) => (fixed_prices ? { ...rest, fixed_prices } : rest))
const filled = size.filter((each) => each.price_mad !== null)
const days = maybe(fc.integer({ min: 1, max: 365 }))
const shares = <T>(of: readonly T[]) =>
  fc
    .uniqueArray(fc.constantFrom(...of), { maxLength: 3 })
    .chain((all) =>
      fc.tuple(...all.map((one) => fc.integer({ min: 1, max: 100 }).map((percent) => ({ one, percent })))),
    )
const sheet: fc.Arbitrary<PieceSheet> = fc.record({
  craft: maybe(fc.constantFrom("rug", "bowl")),
  title: texts(120),
  description: texts(400),
  technique: maybe(fc.constant("knotted")),
  materials: fc.uniqueArray(fc.constantFrom("wool", "goat")),
  hs_code: maybe(fc.constantFrom("570110", "091012")),
  sizes: fc.tuple(fc.array(filled, { maxLength: 2 }), filled).map(([first, last]) => [...first, last]),
  stock_mode: fc.constantFrom(...STOCK_MODES),
  lead_days_min: days,
  lead_days_max: days,
  capacity: maybe(fc.integer({ min: 1, max: 1_000 })),
  makers: shares(MAKERS).map((all) => all.map(({ one, percent }) => ({ maker_id: one.code, percent }))),
  composition: shares(FIBRES).map((all) => all.map(({ one, percent }) => ({ fibre: one, percent }))),
  food_contact: maybe(fc.constantFrom(...FOOD_CONTACTS)),
  food_report: maybe(text(200).filter(Boolean)),
})
const sheets = fc.array(sheet, { minLength: 1, maxLength: 6 })

async function* each<T>(rows: readonly T[]) {
  yield* rows
}

/** The pieces written out as a file, and read again. */
async function roundTrip(
  pieces: readonly OutPiece[],
  form: Form,
  format: "csv" | "xlsx",
): Promise<PieceRow[]> {
  const columns = columnsFor(Math.max(...pieces.map((piece) => piece.sheet.sizes.length)))
  const titles = columns.map((column) => (form === "codes" ? codeOf(column) : nameOf(column, form)))
  const rows = each([titles, ...pieces.map((piece) => cellsOf(piece, columns, WORDS, form))])
  const book = { name: "x", isRightToLeft: false, columns: [], choices: [] }
  const parts: Buffer[] = []
  for await (const part of format === "csv" ? writeCsv(rows) : writeXlsx(book, rows)) parts.push(part)
  const back: TableRow[] = []
  for await (const row of (await readTable(Buffer.concat(parts))).rows) back.push(row)
  const header = readHeader(back[0]?.cells ?? [])
  return back.slice(1).map((row) => readRow(row, header, WORDS))
}

const CRAFT_ROWS: ReadonlyMap<string, CraftRow> = new Map(
  CRAFTS.map(({ code, names: called }) => [
    code,
    {
      code,
      family_code: "carpets-weaving",
      technique_code: "knotted",
      material_codes: ["wool"],
      region_codes: [],
      city: null,
      hs_code: "570110",
      names: called,
    },
  ]),
)
const seller = { makers: MAKERS.map(({ code }) => ({ id: code, name: code, member_id: null })) }

function around(known: readonly KnownPiece[]): Surroundings {
  return {
    seller,
    crafts: CRAFT_ROWS,
    byId: new Map(known.map((piece) => [piece.row.id, piece])),
    byReference: new Map(known.map((piece) => [piece.row.reference ?? "", piece])),
  }
}

/** What the database would hold after these rows, by the same rules as the writing. */
function write(rows: readonly PieceRow[], known: readonly KnownPiece[]): KnownPiece[] {
  const after = new Map(known.map((piece) => [piece.row.reference ?? "", piece]))
  for (const row of rows) {
    const plan = planRow(row, around([...after.values()]))
    const key = row.reference ?? plan.known?.row.reference ?? ""
    if (plan.kind === "new" || plan.kind === "changed") after.set(key, pieceOf(key, plan.sheet))
  }
  return [...after.values()]
}

function pieceOf(reference: string, its: PieceSheet): KnownPiece {
  const row: SheetRow = {
    id: `psheet_${reference}`,
    seller_id: "sel_1",
    product_id: null,
    reference,
    state: "draft",
    answers: its,
    created_by: null,
    maker_ids: [],
    first_offered_at: null,
    submitted_at: null,
    review_words: null,
    updated_at: new Date(0),
    pictures: [],
  }
  return { row, sheet: its }
}

const outOf = (all: readonly PieceSheet[]): OutPiece[] =>
  all.map((its, index) => ({ id: `psheet_R-${index}`, reference: `R-${index}`, state: "draft", sheet: its }))

describe("pieces that are written out", () => {
  it.each(FORMS.flatMap((form) => (["csv", "xlsx"] as const).map((format) => [format, form] as const)))(
    "come back as they were, as %s in %s",
    async (format, form) => {
      await fc.assert(
        fc.asyncProperty(sheets, async (all) => {
          const rows = await roundTrip(outOf(all), form, format)
          const known = all.map((its, index) => pieceOf(`R-${index}`, its))
          const plans = rows.map((row) => planRow(row, around(known)))
          expect(plans.map(({ kind, changes, problems }) => ({ kind, changes, problems }))).toEqual(
            all.map(() => ({ kind: "unchanged", changes: {}, problems: [] })),
          )
          const unnamed = rows.map((row) => ({ ...row, piece_id: null }))
          const made = write(unnamed, [])
          for (const [index, { sheet: its }] of made.entries()) {
            const { technique, materials, hs_code, ...rest } = all[index] ?? BLANK_SHEET
            expect(its).toMatchObject(rest)
            expect([technique ?? its.technique, hs_code ?? its.hs_code]).toEqual([its.technique, its.hs_code])
            if (materials.length > 0) expect(its.materials).toEqual(materials)
          }
        }),
        { numRuns: 15 },
      )
    },
    60_000,
  )
})

describe("a table that is sent in", () => {
  it("changes nothing the second time", async () => {
    await fc.assert(
      fc.asyncProperty(sheets, fc.constantFrom(...FORMS), async (all, form) => {
        const rows = (await roundTrip(outOf(all), form, "csv")).map((row) => ({ ...row, piece_id: null }))
        const once = write(rows, [])
        expect(once).toHaveLength(all.length)
        expect(rows.map((row) => planRow(row, around(once)).kind)).toEqual(rows.map(() => "unchanged"))
        expect(write(rows, once)).toEqual(once)
        for (const { sheet: its } of once) expect(pieceSheetSchema.safeParse(its).success).toBe(true)
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  it("keeps good rows as they are whatever stands in bad ones", async () => {
    const header = readHeader(["reference", "title_en", "price_mad", "craft", "makers", "length_cm"])
    const good = fc
      .tuple(fc.integer({ min: 1, max: 5_000 }), text(20))
      .map(([mad, title]) => [title, `${mad}`, "rug", "", "2"])
    const bad = fc
      .tuple(
        fc.constantFrom("x", "1,234", "-5", "0", "1e9"),
        fc.string({ maxLength: 10 }),
        fc.string({ maxLength: 10 }),
      )
      .map(([mad, craft, maker]) => ["", mad, craft, maker, "2"])
    const mixed = fc.array(
      fc.oneof(
        good.map((cells) => ({ isGood: true, cells })),
        bad.map((cells) => ({ isGood: false, cells })),
      ),
      { maxLength: 12 },
    )
    await fc.assert(
      fc.property(mixed, (lines) => {
        const rows = lines.map(({ cells }, index) =>
          readRow({ line: index + 2, cells: [`R-${index}`, ...cells] }, header, WORDS),
        )
        markTwice(rows, () => undefined, new Map())
        const alone = rows.filter((_, index) => lines[index]?.isGood)
        expect(write(rows, [])).toEqual(write(alone, []))
        const kinds = rows.map((row) => planRow(row, around([])).kind)
        expect(kinds).toEqual(lines.map(({ isGood }) => (isGood ? "new" : "bad")))
      }),
    )
  })

  const HEADER = [
    "reference",
    "hirfa number",
    "Prix (MAD)",
    "الطول (سم)",
    "Made by",
    "Kind of stock",
    "stock",
    "HS code",
    "length cm 2",
  ]
  const header = readHeader(HEADER)
  const rowOf = (...cells: TableRow["cells"]) => readRow({ line: 7, cells }, header, WORDS)

  it("is understood under the names of every language, and ours", () => {
    expect(header.columns.map((column) => column && codeOf(column))).toEqual([
      "reference",
      "piece_id",
      "price_mad",
      "length_cm",
      "makers",
      "stock_mode",
      "stock",
      "hs_code",
      "length_cm_2",
    ])
    expect(columnOf("Photo")).toBeUndefined()
    for (const column of columnsFor(30))
      for (const form of ["en", "fr", "ar"] as const)
        expect(columnOf(nameOf(column, form)), nameOf(column, form)).toEqual(column)
  })

  it("is read with Arabic digits, decimal commas and units", () => {
    const row = rowOf("R-1", "", "٢٥٠٠٫٥٠ درهم", "12,5 cm", "عائشة 60٪؛ زهرة 40", "Pièce unique", "", "", "")
    expect(row.problems).toEqual([])
    expect(row.sizes[0]).toMatchObject({ price_mad: 250_050, length_cm: 12.5 })
    expect(row.fields).toMatchObject({
      stock_mode: "one",
      makers: [
        { maker_id: "mkr_3", percent: 60 },
        { maker_id: "mkr_2", percent: 40 },
      ],
    })
  })

  it.each<[string, TableRow["cells"], string, string | null]>([
    ["a word for a price", ["R", "", "dear"], "number", "price_mad"],
    ["1,234 dirhams", ["R", "", "1,234"], "two_ways", "price_mad"],
    ["a price of nothing", ["R", "", "0"], "bounds", "price_mad"],
    ["a day for a length", ["R", "", "", { fault: "date", text: "2024-01-02" }], "excel_date", "length_cm"],
    ["a fault of the spreadsheet", ["R", "", "#REF!"], "excel_error", "price_mad"],
    ["a formula", ["R", "", { fault: "formula", text: "" }], "formula", "price_mad"],
    ["two decimals of a centimetre", ["R", "", "", "1.25"], "number", "length_cm"],
    ["half a piece", ["R", "", "", "", "", "", "1.5"], "whole", "stock"],
    ["a stranger", ["R", "", "", "", "Nobody 100"], "unknown", "makers"],
    ["a share of nothing", ["R", "", "", "", "Aïcha 0"], "share", "makers"],
    ["another kind of stock", ["R", "", "", "", "", "many"], "unknown", "stock_mode"],
    ["five digits for the customs", ["R", "", "", "", "", "", "", "57011"], "number", "hs_code"],
    ["letters that were lost", ["R\ufffd"], "unreadable", "reference"],
    ["a piece of another seller", ["R", "psheet_x"], "not_yours", "piece_id"],
    ["no reference", ["", "", "5"], "no_key", "reference"],
  ])("names the column and the mend for %s", (_, cells, code, column) => {
    const { kind, problems } = planRow(rowOf(...cells), around([]))
    expect(kind).toBe("bad")
    const [problem] = problems
    expect([problem?.code, problem?.column && codeOf(problem.column)]).toEqual([code, column])
    for (const words of Object.values(PROBLEM_WORDS))
      expect(words[problem?.code ?? "refused"].every(Boolean)).toBe(true)
  })

  it("keeps the first of two rows about one piece", () => {
    const rows = [rowOf("R-1"), rowOf("R-1"), rowOf("", "psheet_R-1")]
    markTwice(
      rows,
      ({ reference, piece_id }) => piece_id ?? (reference && "psheet_R-1") ?? undefined,
      new Map(),
    )
    expect(rows.map(({ problems }) => problems.map(({ code, facts }) => [code, facts?.line]))).toEqual([
      [],
      [["twice", "7"]],
      [["twice", "7"]],
    ])
  })

  it("does not put back what was sold since it was written out, and keeps the sizes of what was on sale", () => {
    const size = {
      ...BLANK_SIZE,
      variant_id: "var_1",
      length_cm: 2,
      width_cm: 2,
      weight_g: 1,
      price_mad: 500,
      stock: 3,
    }
    const known = pieceOf("R-1", { ...BLANK_SHEET, craft: "rug", stock_mode: "several", sizes: [size] })
    const sold = around([known])
    const columns = readHeader(["reference", "price_mad", "stock", "stock_seen", "price_mad_2"])
    const plan = (...cells: string[]) =>
      planRow(readRow({ line: 2, cells: ["R-1", ...cells] }, columns, WORDS), sold)
    expect(plan("5", "9", "9").kind).toBe("unchanged")
    expect(plan("6", "9", "9").changes).toMatchObject({
      sizes: [{ price_mad: 600, stock: 3 }],
      stock_seen: [3],
    })
    expect(plan("5", "8", "9").changes).toMatchObject({ sizes: [{ stock: 8 }], stock_seen: [null] })
    expect(plan("5", "9", "9", "7").problems[0]).toMatchObject({ code: "sizes", facts: { count: "1" } })
  })

  it("leaves a piece a draft that lacks something, and says what", () => {
    const columns = readHeader(["reference", "publish", "craft"])
    const { kind, problems, isPublished } = planRow(
      readRow({ line: 2, cells: ["R-1", "oui", "rug"] }, columns, WORDS),
      around([]),
    )
    expect([kind, isPublished, problems[0]?.code]).toEqual(["new", false, "incomplete"])
    expect(problems[0]?.facts?.fields).toBe("pictures,size,weight,price")
  })
})

it("every problem has its words in every language", () => {
  for (const words of Object.values(PROBLEM_WORDS))
    expect(Object.keys(words).sort()).toEqual([...PROBLEM_CODES].sort())
})
