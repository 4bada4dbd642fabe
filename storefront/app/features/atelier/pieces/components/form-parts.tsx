import type { ComponentProps, ReactNode } from "react"
import { m } from "~/lib/i18n"
import { Field } from "~/ui/field"
import type { FormValues } from "../form-values"

/** What stands in the form, and what could not be read of it. */
export interface FormState {
  values: FormValues
  faults: Partial<Record<string, "number">>
}

/** A group of fields with one heading, as it is asked. */
export function Group({
  id,
  title,
  hint,
  children,
}: {
  id: string
  title: string
  hint?: string
  children: ReactNode
}) {
  return (
    <fieldset id={id} tabIndex={-1} className="grid gap-4 rounded border border-sand bg-white p-4">
      <legend className="float-start mb-1 w-full font-display text-lg">{title}</legend>
      {hint ? <p className="text-xs text-ash">{hint}</p> : null}
      {children}
    </fieldset>
  )
}

type NumberFieldProps = Pick<ComponentProps<typeof Field>, "label" | "name" | "hint"> & {
  state: FormState
  /** Whether a fraction makes sense. */
  isDecimal?: boolean
}

/** A number that any keyboard may write: Arabic digits and a comma are understood. */
export function NumberField({ state, name, isDecimal = false, ...rest }: NumberFieldProps) {
  return (
    <Field
      {...rest}
      name={name}
      inputMode={isDecimal ? "decimal" : "numeric"}
      autoComplete="off"
      dir="ltr"
      className="rtl:text-end"
      maxLength={12}
      defaultValue={state.values[name] ?? ""}
      error={state.faults[name] ? m.piece_fault_number() : undefined}
    />
  )
}
