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

/** Something that must hold of a place: to be in a set, or not to be. */
export interface Condition {
  readonly set: Bits
  readonly isIn: boolean
  /** The places of the set to be in, where they are known to be few. */
  readonly few?: readonly number[] | undefined
}

/** What must hold of the places that are there. As in SQL, a comparison with nothing never holds. */
export function conditionsOf(fields: Fields, filters: SearchTypes.SearchFilters, there: Bits): Condition[] {
  return Object.entries(filters).flatMap(([key, value]): Condition[] => {
    if (key === "q" || value === undefined) return []
    if (key === "$and")
      return (value as SearchTypes.SearchFilters[]).flatMap((branch) => conditionsOf(fields, branch, there))
    if (key === "$or")
      return [{ set: anyBranch(fields, value as SearchTypes.SearchFilters[], there), isIn: true }]
    if (key === "$not")
      return [{ set: placesOf(fields, value as SearchTypes.SearchFilters, there), isIn: false }]
    const field = fields.get(key)
    if (!field) return []
    return operatorsOf(value).flatMap(
      ([operator, operand]) => conditionOf(field, operator, operand, there) ?? [],
    )
  })
}

/** The places where filters hold, of those that are there. */
export function placesOf(fields: Fields, filters: SearchTypes.SearchFilters, there: Bits): Bits {
  return placesWhere(conditionsOf(fields, filters, there), there)
}

/** The places where conditions hold, of those that are there. */
export function placesWhere(conditions: readonly Condition[], there: Bits): Bits {
  const places = there.copy()
  for (const { set, isIn } of conditions) isIn ? places.and(set) : places.without(set)
  return places
}

export function holdAt(conditions: readonly Condition[], at: number): boolean {
  for (const { set, isIn } of conditions) if (set.has(at) !== isIn) return false
  return true
}

function anyBranch(fields: Fields, branches: readonly SearchTypes.SearchFilters[], there: Bits): Bits {
  const any = new Bits()
  for (const branch of branches) any.or(placesOf(fields, branch, there))
  return any
}

function conditionOf(field: Values, operator: string, operand: unknown, there: Bits): Condition | undefined {
  if (isComparison(operator))
    return field instanceof NumberValues
      ? { set: field.where(operator, Number(operand)), isIn: true }
      : undefined
  if (operator === "$exists") return { set: field.present(), isIn: Boolean(operand) }
  const values = listOf(operand)
  const isIn = operator !== "$ne" && operator !== "$nin"
  return { set: anyOf(field, values, there), isIn, few: isIn ? fewOf(field, values) : undefined }
}

function fewOf(field: Values, values: readonly unknown[]): readonly number[] | undefined {
  return values.every(isPresent) ? field.fewOf?.(values) : undefined
}

/** A list with nothing but null in it asks for what has no value; an empty one for nothing. */
function anyOf(field: Values, values: readonly unknown[], there: Bits): Bits {
  const present = values.filter(isPresent)
  if (present.length > 0) return field.anyOf(present)
  return values.length > 0 ? there.copy().without(field.present()) : new Bits()
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined
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
