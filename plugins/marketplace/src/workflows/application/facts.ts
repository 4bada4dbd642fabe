import type {
  ApplicationAnswers,
  ApplicationStatus,
  Correction,
  DocumentPurpose,
  Picture,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ApplicationFacts, StoredMark } from "./checklist"

export type DocumentRow = {
  id: string
  purpose: DocumentPurpose
  mime_type: string
  size: number
  file_id: string | null
  picture: Picture | null
  uploaded_at: Date | string
}

export type ApplicationRow = {
  id: string
  member_id: string
  status: ApplicationStatus
  answers: ApplicationAnswers
  /** In an object, since a column of JSON takes no bare list. */
  corrections: { list: Correction[] } | null
  reason: string | null
  seller_id: string | null
  submitted_at: Date | string | null
  decided_at: Date | string | null
  updated_at: Date | string
  documents: DocumentRow[]
  marks: StoredMark[]
}

const FIELDS = ["*", "documents.*", "marks.*"]

/**
 * An application with its papers and marks.
 * @throws NOT_FOUND
 */
export async function readApplicationRow(container: MedusaContainer, id: string): Promise<ApplicationRow> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "application", fields: FIELDS, filters: { id } })
  const [row] = data as ApplicationRow[]
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no application ${id}`)
  return row
}

/** The newest application of a member, whatever became of it. */
export async function readOwnApplication(
  container: MedusaContainer,
  member_id: string,
): Promise<ApplicationRow | undefined> {
  const { data } = await container.resolve("query").graph({
    entity: "application",
    fields: FIELDS,
    filters: { member_id },
    pagination: { take: 1, skip: 0, order: { created_at: "DESC" } },
  })
  return (data as ApplicationRow[])[0]
}

export function factsOf({
  answers,
  documents,
}: Pick<ApplicationRow, "answers" | "documents">): ApplicationFacts {
  return { answers, documents: Object.fromEntries(documents.map(({ purpose, id }) => [purpose, id])) }
}

/** What an applicant calls what she applies for. */
export function nameOf({ name_en, name_fr, name_ar, legal_name_fr }: ApplicationAnswers): string {
  return name_en || name_fr || name_ar || legal_name_fr || ""
}
