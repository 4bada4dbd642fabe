import { type Application, faultsOf } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type ApplicationRow, readOwnApplication } from "../workflows/application/facts"
import { instant } from "./order-view"

/** An application as the one who applies sees it. */
export function applicationView(row: ApplicationRow): Application {
  const { id, status, answers, documents, reason, seller_id } = row
  return {
    id,
    status,
    answers,
    documents: documents.map(({ purpose, mime_type, size, picture, uploaded_at }) => ({
      purpose,
      mime_type,
      size,
      picture,
      uploaded_at: instant(uploaded_at) ?? "",
    })),
    faults: faultsOf(
      answers,
      documents.map(({ purpose }) => purpose),
    ),
    corrections: status === "correction" ? (row.corrections?.list ?? []) : [],
    reason,
    seller_id,
    submitted_at: instant(row.submitted_at),
    decided_at: instant(row.decided_at),
    updated_at: instant(row.updated_at) ?? "",
  }
}

/** The member's newest application, or null when she never applied. */
export async function readApplication(
  container: MedusaContainer,
  member_id: string,
): Promise<Application | null> {
  const row = await readOwnApplication(container, member_id)
  return row ? applicationView(row) : null
}
