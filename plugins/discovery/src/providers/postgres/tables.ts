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

/** The physical index of a table, or undefined when the table holds no documents. */
export function indexOf(table: string): string | undefined {
  return table.startsWith(PREFIX) && !table.startsWith(`${PREFIX}words_`)
    ? table.slice(PREFIX.length)
    : undefined
}

/** Statements that make the tables of an index anew, with an index for each field that is filtered or sorted by. */
export function createStatements(physicalName: string, plan: IndexPlan): string[] {
  const table = tableOf(physicalName)
  const words = wordTableOf(physicalName)
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
    `CREATE TABLE ${quoted(table)} (${definitions.join(", ")}, search_vector tsvector NOT NULL, PRIMARY KEY (${quoted(plan.primaryKey)}))`,
    `CREATE INDEX ON ${quoted(table)} USING gin (search_vector)`,
    ...indexes,
    `CREATE TABLE ${quoted(words)} (word text PRIMARY KEY, sound text)`,
    `CREATE INDEX ON ${quoted(words)} (sound)`,
    `CREATE INDEX ON ${quoted(words)} USING gin (word gin_trgm_ops)`,
  ]
}

export function dropStatements(physicalName: string): string[] {
  return [tableOf(physicalName), wordTableOf(physicalName)].map(
    (table) => `DROP TABLE IF EXISTS ${quoted(table)}`,
  )
}

function safe(physicalName: string): string {
  return physicalName.toLowerCase().replace(/[^a-z0-9]+/g, "_")
}
