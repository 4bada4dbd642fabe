import type { SearchTypes } from "@medusajs/framework/types"
import { Bits } from "./bits"
import { type Comparison, NumberValues, type Values } from "./columns"

type Fields = ReadonlyMap<string, Values>

const COMPARISONS: readonly Comparison[] = ["$gt", "$gte", "$lt", "$lte"]
const LISTS: ReadonlySet<string> = new Set(["$in", "$overlaps", "$eq"])
const BRANCHES: ReadonlySet<string> = new Set(["$and", "$or"])

/** Whether a catalog of these fields can tell what matches: fields it holds, and comparisons of numbers only. */
export function canFilter(fields: Fields, filters: SearchTypes.SearchFilters): boolean {
  return Object.entries(filters).every(([key, value]) => {
    if (key === "q" || value === undefined) return true
    if (BRANCHES.has(key))
      return Array.isArray(value) && value.every((branch) => isFilters(branch) && canFilter(fields, branch))
    if (key === "$not") return isFilters(value) && canFilter(fields, value)
    const field = fields.get(key)
    if (!field) return false
    return (
      !isOperators(value) ||
      Object.keys(value).every(
        (operator) => OPERATORS.has(operator) && (!isComparison(operator) || field instanceof NumberValues),
      )
    )
  })
}

const OPERATORS: ReadonlySet<string> = new Set([...COMPARISONS, ...LISTS, "$ne", "$nin", "$exists"])

/** The places where filters hold, of those that are there. As in SQL, a comparison with nothing never holds. */
export function placesOf(fields: Fields, filters: SearchTypes.SearchFilters, there: Bits): Bits {
  const places = there.copy()
  for (const [key, value] of Object.entries(filters)) {
    if (key === "q" || value === undefined) continue
    if (key === "$and")
      for (const branch of value as SearchTypes.SearchFilters[]) places.and(placesOf(fields, branch, there))
    else if (key === "$or") places.and(anyBranch(fields, value as SearchTypes.SearchFilters[], there))
    else if (key === "$not") places.without(placesOf(fields, value as SearchTypes.SearchFilters, there))
    else
      for (const [operator, operand] of operatorsOf(value)) narrow(places, fields.get(key), operator, operand)
  }
  return places
}

function anyBranch(fields: Fields, branches: readonly SearchTypes.SearchFilters[], there: Bits): Bits {
  const any = new Bits()
  for (const branch of branches) any.or(placesOf(fields, branch, there))
  return any
}

function narrow(places: Bits, field: Values | undefined, operator: string, operand: unknown): void {
  if (!field) return
  if (isComparison(operator)) {
    if (field instanceof NumberValues) places.and(field.where(operator, Number(operand)))
  } else if (operator === "$exists") {
    if (operand) places.and(field.present())
    else places.without(field.present())
  } else if (operator === "$ne" || operator === "$nin") places.without(anyOf(field, listOf(operand), places))
  else places.and(anyOf(field, listOf(operand), places))
}

/** A list with nothing but null in it asks for what has no value; an empty one for nothing. */
function anyOf(field: Values, values: readonly unknown[], among: Bits): Bits {
  const present = values.filter((value) => value !== null && value !== undefined)
  if (present.length > 0) return field.anyOf(present)
  return values.length > 0 ? among.copy().without(field.present()) : new Bits()
}

function isComparison(operator: string): operator is Comparison {
  return COMPARISONS.some((each) => each === operator)
}

function operatorsOf(value: unknown): [string, unknown][] {
  return isOperators(value) ? Object.entries(value) : [["$in", listOf(value)]]
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function isOperators(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function isFilters(value: unknown): value is SearchTypes.SearchFilters {
  return isOperators(value)
}
