import { SELLER_TYPES, type SellerType } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { FIELD_LABELS } from "../words"
import { fieldProblem, type StepFieldsProps } from "./field-problem"

const WORDS: Readonly<Record<SellerType, { name: () => string; text: () => string }>> = {
  cooperative: { name: m.join_type_cooperative, text: m.join_type_cooperative_text },
  artisan: { name: m.join_type_artisan, text: m.join_type_artisan_text },
  enterprise: { name: m.join_type_enterprise, text: m.join_type_enterprise_text },
  aggregator: { name: m.join_type_aggregator, text: m.join_type_aggregator_text },
}

/** One of four, each a large card. */
export function TypeFields(props: StepFieldsProps) {
  const error = fieldProblem(props, "type")
  return (
    <fieldset id="type" className="grid gap-3" aria-describedby={error ? "type-error" : undefined}>
      <legend className="mb-2 font-semibold">{FIELD_LABELS.type()}</legend>
      {SELLER_TYPES.map((type) => (
        <label
          key={type}
          className="flex min-h-16 items-center gap-3 rounded border border-sand bg-white px-4 py-2 has-[:checked]:border-2 has-[:checked]:border-ink"
        >
          <input
            type="radio"
            name="type"
            value={type}
            defaultChecked={props.application.answers.type === type}
            className="size-6 shrink-0 accent-terracotta"
          />
          <span>
            <span className="block font-semibold">{WORDS[type].name()}</span>
            <span className="block text-ash">{WORDS[type].text()}</span>
          </span>
        </label>
      ))}
      {error ? (
        <p id="type-error" className="font-semibold text-terracotta-deep">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
