import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { type Column, columnOf, type IndexPlan } from "../postgres/plan"

const COMPARISONS: Readonly<Record<string, string>> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * Meilisearch's expression for the filters of a search, the same that Postgres' engine knows; undefined when they ask
 * for nothing. Grammar: https://www.meilisearch.com/docs/learn/filtering_and_sorting/filter_expression_reference
 */
export function expressionOf(filters: SearchTypes.SearchFilters, plan: IndexPlan): string | undefined {
  const parts = Object.entries(filters).flatMap(([key, value]) => {
    if (value === undefined || key === "q") return []
    if (key === "$and") return branches(value).map((branch) => expressionOf(branch, plan) ?? ALL(plan))
    if (key === "$or")
      return [
        joined(
          branches(value).map((branch) => expressionOf(branch, plan) ?? ALL(plan)),
          " OR ",
          plan,
        ),
      ]
    if (key === "$not")
      return [`NOT (${expressionOf(value as SearchTypes.SearchFilters, plan) ?? ALL(plan)})`]
    return fieldExpressions(columnOf(plan, key), value, plan)
  })
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(" AND ") : undefined
}

/** Every document has its key. */
const ALL = ({ primaryKey }: IndexPlan) => `${primaryKey} EXISTS`
const NONE = ({ primaryKey }: IndexPlan) => `${primaryKey} NOT EXISTS`

function joined(parts: readonly string[], operator: string, plan: IndexPlan): string {
  return parts.length > 0 ? parts.map((part) => `(${part})`).join(operator) : NONE(plan)
}

function fieldExpressions(column: Column, value: unknown, plan: IndexPlan): string[] {
  if (!column.isFiltered) throw invalid(`The search field "${column.name}" cannot be filtered`)
  if (Array.isArray(value)) return [anyOf(column, value, plan)]
  if (typeof value !== "object" || value === null || value instanceof Date)
    return [anyOf(column, [value], plan)]
  return Object.entries(value).map(([operator, operand]) => compared(column, operator, operand, plan))
}

function compared(column: Column, operator: string, value: unknown, plan: IndexPlan): string {
  const comparison = COMPARISONS[operator]
  if (comparison && !column.isArray) return `${column.name} ${comparison} ${number(column, value)}`
  const list = Array.isArray(value) ? value : [value]
  if (operator === "$in" || operator === "$overlaps") return anyOf(column, list, plan)
  if (operator === "$eq") return anyOf(column, [value], plan)
  if (operator === "$ne") return `NOT (${anyOf(column, [value], plan)})`
  if (operator === "$nin") return `NOT (${anyOf(column, list, plan)})`
  if (operator === "$exists") return `${value ? "NOT " : ""}(${missing(column)})`
  throw invalid(`Hirfa's Meilisearch has no filter "${operator}" for the field "${column.name}"`)
}

/** True where the field is (or, for a list, holds) one of the values. */
function anyOf(column: Column, values: readonly unknown[], plan: IndexPlan): string {
  const present = values.filter((value) => value !== null && value !== undefined)
  if (present.length > 0) return `${column.name} IN [${present.map(literal).join(", ")}]`
  return values.length > 0 ? missing(column) : NONE(plan)
}

function missing({ name }: Column): string {
  return `${name} IS NULL OR ${name} NOT EXISTS`
}

/** Quoted always, so that no value is read as a word of the grammar; backslashes and quotes are escaped. */
function literal(value: unknown): string {
  return `"${String(value).replace(/[\\"]/g, (sign) => `\\${sign}`)}"`
}

function number({ name }: Column, value: unknown): number {
  const amount = Number(value)
  if (!Number.isFinite(amount)) throw invalid(`The search field "${name}" is compared with no number`)
  return amount
}

function branches(value: unknown): SearchTypes.SearchFilters[] {
  if (!Array.isArray(value)) throw invalid("$and and $or take a list of filters")
  return value as SearchTypes.SearchFilters[]
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}
