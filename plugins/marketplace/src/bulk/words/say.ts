import type { Locale, RowProblem } from "@hirfa/contracts"
import { nameOf } from "../column-names"
import type { Problem } from "../problems"
import { FAULT_WORDS, type FileFaultCode } from "./faults"
import { LIST_WORDS } from "./lists"
import { PROBLEM_WORDS } from "./problems"

/** A problem of a row in somebody's language. */
export function sayProblem(
  { code, column, facts = {} }: Problem,
  { line, reference }: { line: number; reference: string | null },
  locale: Locale,
): RowProblem {
  const [reason, mend] = PROBLEM_WORDS[locale][code]
  const fields = (facts.fields ?? "").split(",").map((field) => LIST_WORDS[locale].missing[field] ?? field)
  const said = { ...facts, fields: fields.join(locale === "ar" ? "، " : ", ") }
  return {
    line,
    reference,
    column: column && nameOf(column, locale),
    reason: filled(reason, said),
    mend: filled(mend, said),
  }
}

export function sayFault(code: FileFaultCode, facts: Record<string, string>, locale: Locale): string {
  return filled(FAULT_WORDS[locale][code], facts)
}

function filled(words: string, facts: Record<string, string>): string {
  return words.replaceAll(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? "")
}
