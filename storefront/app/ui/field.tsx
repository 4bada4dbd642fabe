import type { ComponentProps, ReactNode } from "react"

interface Around {
  label: string
  name: string
  /** Its name, unless several forms of a page ask for the same. */
  id?: string | undefined
  /** What is wrong and how to mend it; shown beside the field and read with it. */
  error?: string | undefined
  hint?: ReactNode
}

function describedBy({ name, id = name, error, hint }: Around): string | undefined {
  const ids = [error ? `${id}-error` : "", hint ? `${id}-hint` : ""].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}

function Labelled({ label, name, id = name, error, hint, children }: Around & { children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-xs text-ash">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-terracotta-deep">
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** What a control of any kind is told of its label, its error and its hint. */
function control(around: Around, className = "") {
  return {
    id: around.id ?? around.name,
    name: around.name,
    className: `field ${className}`,
    "aria-invalid": around.error ? true : undefined,
    "aria-describedby": describedBy(around),
  }
}

type FieldProps = Around & Omit<ComponentProps<"input">, "name" | "id">

/** A text field with its label, hint and error. Its id is its name. */
export function Field({ label, name, id, error, hint, className, ...rest }: FieldProps) {
  const around = { label, name, id, error, hint }
  return (
    <Labelled {...around}>
      <input {...control(around, className)} {...rest} />
    </Labelled>
  )
}

type SelectProps = Around &
  Omit<ComponentProps<"select">, "name" | "id"> & { options: readonly { value: string; label: string }[] }

export function SelectField({ label, name, id, error, hint, options, className, ...rest }: SelectProps) {
  const around = { label, name, id, error, hint }
  return (
    <Labelled {...around}>
      <select {...control(around, className)} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type TextAreaProps = Around & Omit<ComponentProps<"textarea">, "name" | "id">

export function TextAreaField({ label, name, id, error, hint, className, ...rest }: TextAreaProps) {
  const around = { label, name, id, error, hint }
  return (
    <Labelled {...around}>
      <textarea {...control(around, className)} {...rest} />
    </Labelled>
  )
}
