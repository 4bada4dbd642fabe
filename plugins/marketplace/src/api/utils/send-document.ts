import type { DocumentPurpose } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { ApplicationRow } from "../../workflows/application/facts"

/**
 * Answers with a paper of an application. It was sent in by a stranger: it never runs as a page, and no cache keeps it.
 * @throws NOT_FOUND when it is not there
 */
export async function sendDocument(
  container: MedusaContainer,
  res: MedusaResponse,
  row: Pick<ApplicationRow, "documents"> | undefined,
  purpose: DocumentPurpose,
): Promise<void> {
  const document = row?.documents.find((candidate) => candidate.purpose === purpose)
  if (!document?.file_id)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no paper for ${purpose}`)
  const bytes = await container.resolve(Modules.FILE).getAsBuffer(document.file_id)
  const isPicture = document.mime_type === "image/jpeg"
  const name = `${purpose}.${isPicture ? "jpg" : "pdf"}`
  res.setHeader("content-type", document.mime_type)
  res.setHeader("content-disposition", `${isPicture ? "inline" : "attachment"}; filename="${name}"`)
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("cache-control", "private, no-store")
  res.send(bytes)
}
