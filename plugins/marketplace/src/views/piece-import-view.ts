import {
  type ImportCard,
  type ImportState,
  type Locale,
  PIECE_IMPORT_MODULE,
  type PieceImport,
  ROW_KINDS,
  type RowKind,
  type RowProblem,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { nameOf } from "../bulk/column-names"
import { columnOf } from "../bulk/header"
import type { Problem } from "../bulk/problems"
import type { StoredRow } from "../bulk/stored-row"
import { LIST_WORDS } from "../bulk/words/lists"
import { sayProblem } from "../bulk/words/say"
import { readCrafts } from "../sheets/read-many"
import { instant } from "./order-view"

export type ImportRow = {
  id: string
  seller_id: string
  file_name: string
  format: "csv" | "xlsx"
  encoding: string | null
  delimiter: string | null
  columns: unknown
  state: ImportState
  created_at: Date | string
  finished_at: Date | string | null
}
type Knex = { raw(sql: string, bindings: unknown[]): Promise<{ rows: unknown[] }> }
type Count = { import_id: string; kind: RowKind; is_done: boolean; is_kept: boolean; count: number }

const SHOWN_ROWS = 5
const SHOWN_PROBLEMS = 50
const SHOWN_IMPORTS = 10

/** One import of the seller, or undefined: also when it is another's. */
export async function readImportRow(
  container: MedusaContainer,
  own: { id: string; seller_id: string },
): Promise<ImportRow | undefined> {
  const [row] = await container.resolve(PIECE_IMPORT_MODULE).listPieceImports(own, { take: 1 })
  return row
}

/** The last imports of a seller. */
export async function listImports(container: MedusaContainer, seller_id: string): Promise<ImportCard[]> {
  const rows: ImportRow[] = await container
    .resolve(PIECE_IMPORT_MODULE)
    .listPieceImports({ seller_id }, { order: { created_at: "DESC" }, take: SHOWN_IMPORTS })
  const counts = await countRows(
    container,
    rows.map(({ id }) => id),
  )
  return rows.map((row) =>
    cardOf(
      row,
      counts.filter(({ import_id }) => import_id === row.id),
    ),
  )
}

function cardOf(
  { id, file_name, state, created_at, finished_at }: ImportRow,
  counts: readonly Count[],
): ImportCard {
  return {
    id,
    file_name,
    state,
    rows: sum(counts),
    done: sum(counts.filter(({ is_done }) => is_done)),
    created_at: instant(created_at) ?? "",
    finished_at: instant(finished_at),
  }
}

/** An import as its page shows it. */
export async function readImport(
  container: MedusaContainer,
  row: ImportRow,
  locale: Locale,
): Promise<PieceImport> {
  const [counts, first, problems] = await Promise.all([
    countRows(container, [row.id]),
    readFirst(container, row.id, locale),
    readProblems(container, row.id, locale, SHOWN_PROBLEMS),
  ])
  const ofKind = (kind: RowKind) => sum(counts.filter((each) => each.kind === kind))
  const kept = sum(counts.filter(({ is_kept }) => is_kept))
  return {
    ...cardOf(row, counts),
    format: row.format,
    encoding: row.encoding,
    delimiter: row.delimiter,
    columns: (row.columns as { header: string; column: string | null }[]).map(({ header, column }) => {
      const known = column === null ? undefined : columnOf(column)
      return { header, column: known ? nameOf(known, locale) : null }
    }),
    counts: Object.fromEntries(ROW_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<RowKind, number>,
    kept_as_draft: kept,
    first,
    problems,
    problem_count: ofKind("bad") + kept,
  }
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, { count }) => total + count, 0)
}

async function countRows(container: MedusaContainer, ids: string[]): Promise<Count[]> {
  if (ids.length === 0) return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const { rows } = await knex.raw(
    `select import_id, kind, state = 'done' as is_done, kind <> 'bad' and problems <> '[]' as is_kept,
       count(*)::int as count
     from piece_import_row where import_id = any(?) and deleted_at is null group by 1, 2, 3, 4`,
    [ids],
  )
  return rows as Count[]
}

async function readFirst(
  container: MedusaContainer,
  id: string,
  locale: Locale,
): Promise<PieceImport["first"]> {
  const rows = await listRows(
    container,
    { import_id: id, kind: ["new", "changed", "unchanged"] },
    { take: SHOWN_ROWS },
  )
  const codes = rows.flatMap(({ said }) => (said.shown.craft ? [said.shown.craft] : []))
  const crafts = await readCrafts(container, codes)
  return rows.map(({ line, reference, kind, said: { shown } }) => {
    const craft = crafts.get(shown.craft ?? "")?.names[locale] ?? null
    const texts = shown.title
    return {
      line,
      reference,
      kind,
      title: texts[locale] || Object.values(texts).find(Boolean) || craft,
      craft,
      price: shown.price_mad === null ? null : { amount: shown.price_mad, currency: "mad" },
      stock: [LIST_WORDS[locale].stock_mode[shown.stock_mode], shown.stock]
        .filter((part) => part != null)
        .join(" · "),
    }
  })
}

async function readProblems(
  container: MedusaContainer,
  id: string,
  locale: Locale,
  many: number,
): Promise<RowProblem[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as Knex
  const { rows } = await knex.raw(
    `select line, reference, problems from piece_import_row
     where import_id = ? and deleted_at is null and problems <> '[]' order by kind = 'bad' desc, line limit ?`,
    [id, many],
  )
  const found = rows as { line: number; reference: string | null; problems: Problem[] }[]
  return found
    .flatMap((row) => row.problems.map((problem) => sayProblem(problem, row, locale)))
    .slice(0, many)
}

type Filters = { import_id: string; kind?: RowKind[]; line?: { $gt: number } }

async function listRows(container: MedusaContainer, filters: Filters, { take }: { take: number }) {
  const { data } = await container.resolve("query").graph({
    entity: "piece_import_row",
    fields: ["id", "line", "reference", "kind", "state", "said", "problems", "sheet_id"],
    filters,
    pagination: { order: { line: "ASC" }, take },
  })
  // The columns are written by our own workflows in these shapes.
  return data as StoredRow[]
}

/** Every row of an import with what became of it, part by part. */
export async function* reportRows(container: MedusaContainer, id: string): AsyncGenerator<StoredRow> {
  let last = 0
  for (;;) {
    const rows = await listRows(container, { import_id: id, line: { $gt: last } }, { take: 500 })
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = end.line
  }
}
