import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Field = Definition["fields"][string]
export type Weight = "A" | "B" | "C" | "D"

/** One column of an index's table. Objects are kept whole, as jsonb, and can be retrieved but not filtered. */
export interface Column {
  name: string
  type: "text" | "bigint" | "double precision" | "boolean" | "jsonb"
  isArray: boolean
  isFiltered: boolean
}

/** How the documents of one index are laid out in its table. */
export interface IndexPlan {
  primaryKey: string
  columns: ReadonlyMap<string, Column>
  /** Fields that are matched by words, with the weight of a match. */
  words: ReadonlyMap<string, Weight>
  /** Fields of which nearly every value is another: single documents are looked up by them. */
  lookups: ReadonlySet<string>
  /** Fields by which documents that are asked for together stand together in memory. */
  clusteredBy: readonly string[]
}

const TYPES = {
  text: "text",
  keyword: "text",
  integer: "bigint",
  float: "double precision",
  date: "bigint",
  boolean: "boolean",
  object: "jsonb",
} as const

/** Lays out a table for an index definition; refuses what this engine cannot do. */
export function planOf(definition: Definition, { keepsWords = false } = {}): IndexPlan {
  const columns = new Map<string, Column>()
  const words = new Map<string, Weight>()
  for (const [name, field] of Object.entries(definition.fields)) {
    if (!/^[a-z][a-z0-9_]{0,50}$/.test(name))
      throw unsupported(definition, name, "its name must be snake case")
    if (field.searchable) words.set(name, weightOf(field.searchable))
    const isFiltered = Boolean(field.filterable || field.sortable || field.facetable)
    const isKept = isFiltered || field.retrievable !== false || (keepsWords && words.has(name))
    if (isKept)
      columns.set(name, {
        name,
        type: typeOf(definition, name, field),
        isArray: Boolean(field.array),
        isFiltered,
      })
  }
  const { lookups = [], clustered_by: clusteredBy = [] } = optionsOf(definition)
  const plan = { primaryKey: definition.primary_key, columns, words, lookups: new Set(lookups), clusteredBy }
  for (const name of clusteredBy) columnOf(plan, name)
  return plan
}

function optionsOf({ settings }: Definition) {
  const { provider_options } = (settings ?? {}) as {
    provider_options?: Record<string, { lookups?: readonly string[]; clustered_by?: readonly string[] }>
  }
  return provider_options?.["hirfa-postgres"] ?? {}
}

/** The column of a field that a query names, or an error that says which field is wrong. */
export function columnOf(plan: IndexPlan, name: string): Column {
  const column = plan.columns.get(name)
  if (!column)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The search index has no field "${name}"`)
  return column
}

export function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}

/** The Postgres type of a column, as in `text[]`. */
export function sqlType(column: Column): string {
  return column.isArray && column.type !== "jsonb" ? `${column.type}[]` : column.type
}

function typeOf(definition: Definition, name: string, field: Field): Column["type"] {
  if (field.type === "geo" || field.type === "vector")
    throw unsupported(definition, name, `${field.type} fields`)
  if (
    field.type === "object" &&
    Object.values(field.fields ?? {}).some((child) => child.filterable || child.searchable)
  )
    throw unsupported(definition, name, "filters or words inside an object: declare the field at the top")
  return TYPES[field.type]
}

function weightOf(searchable: NonNullable<Field["searchable"]>): Weight {
  const weight = typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  if (weight >= 4) return "A"
  if (weight >= 3) return "B"
  return weight >= 2 ? "C" : "D"
}

function unsupported(definition: Definition, field: string, what: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Hirfa's Postgres search cannot index "${definition.name}.${field}": ${what} not supported`,
  )
}
