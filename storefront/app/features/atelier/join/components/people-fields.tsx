import { MOST_PEOPLE, type Person } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field, SelectField } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { fieldProblem, type StepFieldsProps } from "./field-problem"

/** Each person is asked herself; without her yes she is counted and not named. */
export function PeopleFields(props: StepFieldsProps) {
  const people = props.application.answers.people ?? []
  // One row to write in beside those that are there; more come with the button.
  const rows: (Person | undefined)[] = [...people, undefined].slice(0, MOST_PEOPLE)
  const error = fieldProblem(props, "people")
  return (
    <div id="people" className="grid gap-4">
      {error ? <p className="font-semibold text-terracotta-deep">{error}</p> : null}
      {rows.map((person, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the row's number is its name in the form
        <PersonFields key={row} row={row} person={person} isAsked={error !== undefined} />
      ))}
      <p className="text-ash">{m.join_remove_person()}</p>
      <Button kind="plain" name="then" value="more" className="min-h-14">
        <Icon name="person" />
        {m.join_more_people()}
      </Button>
    </div>
  )
}

interface PersonFieldsProps {
  row: number
  person: Person | undefined
  isAsked: boolean
}

function PersonFields({ row, person, isAsked }: PersonFieldsProps) {
  const consent = person?.has_consented
  return (
    <fieldset className="grid gap-3 rounded border border-sand bg-white p-4">
      <legend className="px-1 font-semibold">{m.join_person({ number: formatNumber(row + 1) })}</legend>
      <Field
        label={m.join_person_name()}
        name={`name_${row}`}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        defaultValue={person?.name}
      />
      <Field
        label={m.join_person_role()}
        name={`role_${row}`}
        maxLength={80}
        dir="auto"
        autoComplete="off"
        defaultValue={person?.role}
      />
      <SelectField
        label={m.join_person_gender()}
        name={`gender_${row}`}
        defaultValue={person?.gender ?? ""}
        options={[
          { value: "", label: m.join_gender_none() },
          { value: "woman", label: m.join_gender_woman() },
          { value: "man", label: m.join_gender_man() },
        ]}
        hint={m.join_person_gender_hint()}
      />
      <SelectField
        label={m.join_consent()}
        name={`consent_${row}`}
        defaultValue={consent === true ? "yes" : consent === false ? "no" : ""}
        options={[
          { value: "", label: m.join_choose() },
          { value: "yes", label: m.join_consent_yes() },
          { value: "no", label: m.join_consent_no() },
        ]}
        error={isAsked && person && consent === null ? m.join_fault_consent() : undefined}
      />
    </fieldset>
  )
}
