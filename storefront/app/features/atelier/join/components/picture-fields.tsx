import { APPLICATION_PICTURES } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Field } from "~/ui/field"
import { FIELD_LABELS } from "../words"
import { fieldProblem, fileProblem, type StepFieldsProps } from "./field-problem"
import { DropBox } from "./file-field"

/** The smallest width in which each picture exists, large enough for a phone. */
const SHOWN = { place_picture: 800, people_picture: 800, emblem: 320 } as const

export function PictureFields(props: StepFieldsProps) {
  return APPLICATION_PICTURES.map((purpose) => {
    const kept = props.application.documents.find((document) => document.purpose === purpose)?.picture
    const label = FIELD_LABELS[purpose]()
    return (
      <fieldset key={purpose} className="grid gap-3 rounded border border-sand bg-white p-4">
        <legend className="sr-only">{label}</legend>
        {kept ? (
          <img
            src={`${kept.base}/${SHOWN[purpose]}.webp`}
            alt={label}
            width={kept.width}
            height={kept.height}
            className="max-h-56 w-auto justify-self-start rounded object-contain"
          />
        ) : null}
        <Field
          label={purpose === "place_picture" ? label : m.join_optional({ label })}
          name={`file_${purpose}`}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          className="h-auto py-2"
          hint={kept ? m.join_picture_replace() : m.join_picture_choose()}
          error={fileProblem(props, purpose) ?? fieldProblem(props, purpose)}
        />
        {kept ? <DropBox purpose={purpose} /> : null}
      </fieldset>
    )
  })
}
