import type { ExportFile, Locale } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SheetRow } from "../sheets/facts"
import { readSheets } from "../sheets/read-many"
import { type OutCell, writeCsv } from "../tables/write-csv"
import { writeXlsx } from "../tables/write-xlsx"
import type { Workbook } from "../tables/xlsx-parts"
import { nameOf } from "./column-names"
import { type Column, codeOf, columnsFor } from "./columns"
import { readWords } from "./read-words"
import { REMARK } from "./row-in"
import { cellsOf } from "./row-out"
import { readSheetSeller } from "./surroundings"
import type { Form, List, Vocabulary } from "./vocabulary"
import { EXPLANATIONS } from "./words/explanations"

export type ExportInput = { seller_id: string; file: ExportFile; form: Form }

const PIECES_AT_ONCE = 200
/** A template's lists would be too long to choose from where several are written into one cell. */
const CHOICES: readonly List[] = ["publish", "craft", "technique", "stock_mode", "food_contact"]
const NAMES: Readonly<Record<Form, string>> = { en: "Pieces", fr: "Pièces", ar: "القطع", codes: "pieces" }

/** A seller's pieces, or the empty template, as a file that is written while it is read. */
export async function* exportPieces(
  container: MedusaContainer,
  { seller_id, file, form }: ExportInput,
): AsyncGenerator<Buffer> {
  const words = await readWords(container, seller_id)
  const isTemplate = file.startsWith("template")
  const columns = columnsFor(isTemplate ? 1 : await mostSizes(container, seller_id))
  const pieces = isTemplate ? none() : rowsOf(container, { seller_id, columns, words, form })
  const rows = withHeader(pieces, { columns, form, isTemplate })
  yield* file.endsWith(".csv") ? writeCsv(rows) : writeXlsx(workbook(columns, words, form), rows)
}

async function* none(): AsyncGenerator<OutCell[]> {}

type Head = { columns: readonly Column[]; form: Form; isTemplate: boolean }

async function* withHeader(rows: AsyncIterable<OutCell[]>, { columns, form, isTemplate }: Head) {
  yield columns.map((column): OutCell => (form === "codes" ? codeOf(column) : nameOf(column, form)))
  if (isTemplate) yield explanations(columns, form === "codes" ? "en" : form)
  yield* rows
}

/** A remark, which is not read as a piece. */
function explanations(columns: readonly Column[], locale: Locale): OutCell[] {
  return columns.map(({ name }, index) => {
    const text = EXPLANATIONS[locale][name] ?? ""
    return index === 0 ? `${REMARK} ${text}` : text
  })
}

type Rows = { seller_id: string; columns: readonly Column[]; words: Vocabulary; form: Form }

async function* rowsOf(container: MedusaContainer, { seller_id, columns, words, form }: Rows) {
  const seller = await readSheetSeller(container, seller_id)
  let last = ""
  for (;;) {
    const { data } = await container.resolve("query").graph({
      entity: "piece_sheet",
      fields: ["id", "seller_id", "product_id", "reference", "state", "answers"],
      filters: { seller_id, id: { $gt: last } },
      pagination: { order: { id: "ASC" }, take: PIECES_AT_ONCE },
    })
    const part = data as SheetRow[]
    const sheets = await readSheets(container, part, seller.stock_location_id)
    for (const { id, reference, state } of part) {
      const sheet = sheets.get(id)
      if (sheet) yield cellsOf({ id, reference, state, sheet }, columns, words, form)
    }
    last = part.at(-1)?.id ?? ""
    if (part.length < PIECES_AT_ONCE) return
  }
}

type Knex = { raw(sql: string, bindings: unknown[]): Promise<{ rows: unknown[] }> }

/** Of how many sizes the largest of the seller's pieces is. Reads a table of Medusa's products, and only reads. */
async function mostSizes(container: MedusaContainer, seller_id: string): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const { rows } = await knex.raw(
    `select max(coalesce(jsonb_array_length(answers -> 'sizes'), (select count(*) from product_variant variant
       where variant.product_id = piece_sheet.product_id and variant.deleted_at is null))) as most
     from piece_sheet where seller_id = ? and deleted_at is null`,
    [seller_id],
  )
  return Math.max(1, Number((rows as { most: unknown }[])[0]?.most ?? 1))
}

const TEXTS = new Set(["reference", "piece_id", "hs_code"])

function workbook(columns: readonly Column[], words: Vocabulary, form: Form): Workbook {
  return {
    name: NAMES[form],
    isRightToLeft: form === "ar",
    columns: columns.map((column) => ({
      width: column.size === null ? 24 : 14,
      isText: TEXTS.has(column.name),
    })),
    choices: columns.flatMap(({ name }, column) => {
      const list = CHOICES.find((each) => each === name)
      if (!list) return []
      const codes = [...new Set(words[list].entries.map(({ code }) => code))]
      return [{ column, values: codes.map((code) => words[list].wordOf(code, form)) }]
    }),
  }
}
