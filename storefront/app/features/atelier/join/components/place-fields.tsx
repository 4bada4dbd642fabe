import { m } from "~/lib/i18n"
import { SelectField } from "~/ui/field"
import { FIELD_LABELS } from "../words"
import { fieldProblem, type StepFieldsProps } from "./field-problem"
import { OneField } from "./text-fields"

interface PlaceFieldsProps extends StepFieldsProps {
  regions: readonly { code: string; name: string }[]
}

export function PlaceFields({ regions, ...rest }: PlaceFieldsProps) {
  return (
    <>
      <SelectField
        label={FIELD_LABELS.region_code()}
        name="region_code"
        defaultValue={rest.application.answers.region_code ?? ""}
        options={[
          { value: "", label: m.join_choose() },
          ...regions.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        error={fieldProblem(rest, "region_code")}
      />
      <OneField {...rest} field="province" />
      <OneField {...rest} field="city" />
      <OneField {...rest} field="address" isOptional />
    </>
  )
}
