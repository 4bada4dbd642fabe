import { SHORTEST_STORY, TEXT_FIELDS, type TextField } from "@hirfa/contracts"
import type { ComponentProps } from "react"
import { formatNumber, m } from "~/lib/i18n"
import { Field, TextAreaField } from "~/ui/field"
import { FIELD_LABELS } from "../words"
import { fieldProblem, type StepFieldsProps } from "./field-problem"

/** Some fields as they stand under each other. */
export function TextFields({ fields, ...rest }: StepFieldsProps & { fields: readonly TextField[] }) {
  return fields.map((field) => <OneField key={field} {...rest} field={field} />)
}

/** Codes are written from left to right in every language. */
const CODE = {
  dir: "ltr",
  className: "rtl:text-right",
  autoComplete: "off",
  autoCapitalize: "characters",
  spellCheck: false,
} as const satisfies ComponentProps<"input">
const LATIN = { dir: "ltr", lang: "fr", autoComplete: "organization" } as const
const ARABIC = { dir: "rtl", lang: "ar", autoComplete: "off" } as const

const INPUTS: Readonly<Partial<Record<TextField, Omit<ComponentProps<"input">, "name" | "id">>>> = {
  legal_name_fr: LATIN,
  legal_name_ar: ARABIC,
  name_ar: ARABIC,
  name_fr: { dir: "ltr", lang: "fr", autoComplete: "off" },
  name_en: { dir: "ltr", lang: "en", autoComplete: "off" },
  ice: { ...CODE, inputMode: "numeric" },
  rib: { ...CODE, inputMode: "numeric" },
  iban: CODE,
  cooperative_register: CODE,
  rna: CODE,
  export_register: CODE,
  rc: CODE,
  tax_id: CODE,
  cnss: CODE,
  holder: { dir: "auto", autoComplete: "off", autoCapitalize: "characters" },
}

export function OneField({
  field,
  isOptional = false,
  ...rest
}: StepFieldsProps & { field: TextField; isOptional?: boolean }) {
  const label = FIELD_LABELS[field]()
  const shared = {
    label: isOptional ? m.join_optional({ label }) : label,
    name: field,
    maxLength: TEXT_FIELDS[field],
    defaultValue: rest.application.answers[field] ?? "",
    hint: hintOf(field),
    error: fieldProblem(rest, field),
  }
  if (field.startsWith("story_")) {
    const locale = field.slice(-2)
    return <TextAreaField {...shared} rows={6} lang={locale} dir={locale === "ar" ? "rtl" : "ltr"} />
  }
  return <Field dir="auto" {...shared} {...INPUTS[field]} />
}

function hintOf(field: TextField): string | undefined {
  if (field === "ice") return m.join_hint_ice()
  if (field === "rib") return m.join_hint_rib()
  if (field === "iban") return m.join_hint_iban()
  return field.startsWith("story_") ? m.join_hint_story({ count: formatNumber(SHORTEST_STORY) }) : undefined
}
