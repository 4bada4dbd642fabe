import type { IndexPlan } from "./plan"
import { quoted, sqlType } from "./plan"

const PREFIX = "hirfa_search_"

/** The table that holds the documents of a physical index. */
export function tableOf(physicalName: string): string {
  return `${PREFIX}${safe(physicalName)}`
}

/** The table that holds the words of a physical index, by which misspelt ones are mended. */
export function wordTableOf(physicalName: string): string {
  return `${PREFIX}words_${safe(physicalName)}`
}

/** The table of one row that holds the version of a physical index, which each write raises. */
export function stateTableOf(physicalName: string): string {
  return `${PREFIX}state_${safe(physicalName)}`
}

/** The table of the documents that were deleted from a physical index, and with which version. */
export function goneTableOf(physicalName: string): string {
  return `${PREFIX}gone_${safe(physicalName)}`
}

const BESIDE = ["words_", "state_", "gone_"].map((kind) => `${PREFIX}${kind}`)

/** The physical index of a table, or undefined when the table holds no documents. */
export function indexOf(table: string): string | undefined {
  return table.startsWith(PREFIX) && !BESIDE.some((prefix) => table.startsWith(prefix))
    ? table.slice(PREFIX.length)
    : undefined
}

/** Statements that make the tables of an index anew, with an index for each field that is filtered or sorted by. */
export function createStatements(physicalName: string, plan: IndexPlan): string[] {
  const table = tableOf(physicalName)
  const words = wordTableOf(physicalName)
  const state = stateTableOf(physicalName)
  const columns = [...plan.columns.values()]
  const definitions = columns.map((column) => `${quoted(column.name)} ${sqlType(column)}`)
  const indexes = columns
    .filter((column) => column.isFiltered && column.name !== plan.primaryKey)
    .map(
      (column) =>
        `CREATE INDEX ON ${quoted(table)} USING ${column.isArray ? "gin" : "btree"} (${quoted(column.name)})`,
    )
  return [
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    ...dropStatements(physicalName),
    `CREATE TABLE ${quoted(table)} (${definitions.join(", ")}, search_vector tsvector NOT NULL, changed bigint NOT NULL, words_changed bigint NOT NULL, PRIMARY KEY (${quoted(plan.primaryKey)}))`,
    `CREATE INDEX ON ${quoted(table)} USING gin (search_vector)`,
    `CREATE INDEX ON ${quoted(table)} (changed)`,
    ...indexes,
    `CREATE TABLE ${quoted(state)} (version bigint NOT NULL, epoch uuid NOT NULL DEFAULT gen_random_uuid())`,
    `INSERT INTO ${quoted(state)} (version) VALUES (0)`,
    `CREATE TABLE ${quoted(goneTableOf(physicalName))} (id text PRIMARY KEY, changed bigint NOT NULL)`,
    `CREATE TABLE ${quoted(words)} (word text PRIMARY KEY, sound text)`,
    `CREATE INDEX ON ${quoted(words)} (sound)`,
    `CREATE INDEX ON ${quoted(words)} USING gin (word gin_trgm_ops)`,
  ]
}

export function dropStatements(physicalName: string): string[] {
  return [tableOf, wordTableOf, stateTableOf, goneTableOf].map(
    (name) => `DROP TABLE IF EXISTS ${quoted(name(physicalName))}`,
  )
}

/** Empties an index; whoever holds its fields in memory begins anew with its new epoch. */
export function clearStatements(physicalName: string): string[] {
  const tables = [tableOf, wordTableOf, goneTableOf].map((name) => quoted(name(physicalName)))
  return [
    `TRUNCATE ${tables.join(", ")}`,
    `UPDATE ${quoted(stateTableOf(physicalName))} SET version = version + 1, epoch = gen_random_uuid()`,
  ]
}

function safe(physicalName: string): string {
  return physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_")
}
