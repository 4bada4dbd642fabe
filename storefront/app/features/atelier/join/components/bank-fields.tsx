import { m } from "~/lib/i18n"
import { FIELD_LABELS } from "../words"
import type { StepFieldsProps } from "./field-problem"
import { PaperField } from "./file-field"
import { OneField } from "./text-fields"

export function BankFields(props: StepFieldsProps) {
  return (
    <>
      <OneField {...props} field="holder" />
      <OneField {...props} field="rib" />
      <OneField {...props} field="iban" isOptional />
      <PaperField {...props} purpose="bank" label={m.join_optional({ label: FIELD_LABELS.bank() })} />
    </>
  )
}
