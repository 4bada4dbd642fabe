import { requiredNumbers } from "@hirfa/contracts"
import { FIELD_LABELS } from "../words"
import type { StepFieldsProps } from "./field-problem"
import { PaperField } from "./file-field"
import { OneField } from "./text-fields"

const NUMBERS = {
  numbers: ["ice", "cooperative_register", "rna", "export_register"],
  registers: ["rc", "tax_id", "cnss"],
} as const

/** Numbers with their papers; those that this kind of seller must have stand first. */
export function NumberFields({ step, ...rest }: StepFieldsProps & { step: keyof typeof NUMBERS }) {
  const required = requiredNumbers(rest.application.answers.type)
  const fields = [...NUMBERS[step]].sort(
    (a, b) => Number(required.includes(b)) - Number(required.includes(a)),
  )
  return fields.map((field) => (
    <fieldset key={field} className="grid gap-3 rounded border border-sand bg-white p-4">
      <legend className="sr-only">{FIELD_LABELS[field]()}</legend>
      <OneField {...rest} field={field} isOptional={!required.includes(field)} />
      <PaperField {...rest} purpose={field} />
    </fieldset>
  ))
}
