import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Column, columnOf, type IndexPlan, quoted } from "./plan"

/** SQL with its bindings, in order. */
export interface Sql {
  text: string
  bindings: unknown[]
}

const COMPARISONS: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/** A condition for the filters of a search: equality, lists, ranges, overlaps, `$and`, `$or`, `$not`. */
export function conditionOf(filters: SearchTypes.SearchFilters, plan: IndexPlan): Sql {
  const parts = Object.entries(filters).flatMap(([key, value]) => {
    if (value === undefined || key === "q") return []
    if (key === "$and" || key === "$or")
      return [
        joined(
          listOf(value, key).map((branch) => conditionOf(branch, plan)),
          key,
        ),
      ]
    if (key === "$not") return [negated(conditionOf(branchOf(value, key), plan))]
    return [fieldCondition(columnOf(plan, key), value)]
  })
  return joined(parts, "$and")
}

export function joined(parts: readonly Sql[], operator: "$and" | "$or"): Sql {
  if (parts.length === 0) return { text: operator === "$and" ? "true" : "false", bindings: [] }
  const text = parts.map((part) => `(${part.text})`).join(operator === "$and" ? " AND " : " OR ")
  return { text, bindings: parts.flatMap((part) => part.bindings) }
}

function fieldCondition(column: Column, value: unknown): Sql {
  if (!column.isFiltered) throw invalid(`The search field "${column.name}" cannot be filtered`)
  if (Array.isArray(value)) return anyOf(column, value)
  if (isOperators(value))
    return joined(
      Object.entries(value).map((entry) => operatorCondition(column, ...entry)),
      "$and",
    )
  return anyOf(column, [value])
}

function operatorCondition(column: Column, operator: string, value: unknown): Sql {
  const comparison = COMPARISONS[operator]
  if (comparison && !column.isArray)
    return { text: `${quoted(column.name)} ${comparison} ?::${column.type}`, bindings: [value] }
  if (operator === "$in" || operator === "$overlaps")
    return anyOf(column, Array.isArray(value) ? value : [value])
  if (operator === "$eq") return anyOf(column, [value])
  if (operator === "$ne") return negated(anyOf(column, [value]))
  if (operator === "$nin") return negated(anyOf(column, Array.isArray(value) ? value : [value]))
  if (operator === "$exists")
    return { text: `${quoted(column.name)} IS ${value ? "NOT " : ""}NULL`, bindings: [] }
  throw invalid(`Hirfa's Postgres search has no filter "${operator}" for the field "${column.name}"`)
}

/** True where the field is (or, for a list, holds) one of the values. */
function anyOf(column: Column, values: readonly unknown[]): Sql {
  const present = values.filter((value) => value !== null && value !== undefined)
  if (present.length === 0)
    return { text: values.length > 0 ? `${quoted(column.name)} IS NULL` : "false", bindings: [] }
  const list = `ARRAY[${present.map(() => "?").join(",")}]::${column.type}[]`
  const text = column.isArray ? `${quoted(column.name)} && ${list}` : `${quoted(column.name)} = ANY(${list})`
  return { text, bindings: present }
}

function negated(sql: Sql): Sql {
  return { text: `NOT coalesce((${sql.text}), false)`, bindings: sql.bindings }
}

function isOperators(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !(value instanceof Date)
}

function listOf(value: unknown, key: string): SearchTypes.SearchFilters[] {
  if (!Array.isArray(value)) throw invalid(`${key} takes a list of filters`)
  return value.map((branch) => branchOf(branch, key))
}

function branchOf(value: unknown, key: string): SearchTypes.SearchFilters {
  if (!isOperators(value) || Array.isArray(value)) throw invalid(`${key} takes filters`)
  return value as SearchTypes.SearchFilters
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
