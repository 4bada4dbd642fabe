import type { ApplicationDocument, DocumentPurpose } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Field } from "~/ui/field"
import { FIELD_LABELS } from "../words"
import { fieldProblem, fileProblem, type StepFieldsProps } from "./field-problem"

const PAPERS = "image/jpeg,image/png,image/webp,application/pdf"

interface PaperFieldProps extends StepFieldsProps {
  purpose: DocumentPurpose
  label?: string
}

/** A photo or PDF of a paper; a phone offers its camera. What is there already is said, and can be taken away. */
export function PaperField({ purpose, label = m.join_paper(), ...rest }: PaperFieldProps) {
  const kept = rest.application.documents.find((document) => document.purpose === purpose)
  return (
    <div className="grid gap-2">
      <Field
        label={label}
        aria-label={`${FIELD_LABELS[purpose]()}: ${label}`}
        name={`file_${purpose}`}
        type="file"
        accept={PAPERS}
        className="h-auto py-2"
        hint={kept ? keptText(kept) : undefined}
        error={fileProblem(rest, purpose) ?? (purpose === "bank" ? fieldProblem(rest, purpose) : undefined)}
      />
      {kept ? <DropBox purpose={purpose} /> : null}
    </div>
  )
}

/** Takes away what is there when the form is saved. */
export function DropBox({ purpose }: { purpose: DocumentPurpose }) {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="checkbox" name={`drop_${purpose}`} className="size-6 accent-terracotta" />
      {m.join_remove()}
    </label>
  )
}

function keptText({ mime_type, size }: ApplicationDocument): string {
  const kind = mime_type === "application/pdf" ? m.join_kind_pdf() : m.join_kind_photo()
  const kilobytes = Math.max(1, Math.round(size / 1024))
  return m.join_paper_kept({ kind, size: `${formatNumber(kilobytes)} kB` })
}
