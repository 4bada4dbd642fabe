import type { Column } from "./columns"

export const PROBLEM_CODES = [
  "number",
  "two_ways",
  "whole",
  "bounds",
  "long",
  "unknown",
  "share",
  "excel_date",
  "excel_error",
  "formula",
  "unreadable",
  "no_key",
  "twice",
  "not_yours",
  "taken",
  "archived",
  "sizes",
  "incomplete",
  "refused",
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** What is wrong with a row, in facts; the words are made for whoever reads it. */
export type Problem = {
  code: ProblemCode
  /** Null when the row as a whole is meant. */
  column: Column | null
  facts?: Record<string, string>
}
