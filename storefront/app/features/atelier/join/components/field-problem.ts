import type { Application, ApplicationField } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { type Problem, problemText } from "../words"

export interface StepFieldsProps {
  application: Application
  problems: Readonly<Record<string, Problem | undefined>>
}

/** What stands beside a field: what the operator asked for, else what is wrong with it. */
export function fieldProblem(
  { application, problems }: StepFieldsProps,
  field: ApplicationField,
): string | undefined {
  const asked = application.corrections.find((correction) => correction.field === field)
  const problem = problems[field]
  if (problem) return problemText(field, problem)
  return asked ? m.join_operator_says({ words: asked.words }) : undefined
}

/** What is wrong with the file of a field. */
export function fileProblem({ problems }: StepFieldsProps, field: ApplicationField): string | undefined {
  const problem = problems[`file_${field}`]
  return problem ? problemText(field, problem) : undefined
}
