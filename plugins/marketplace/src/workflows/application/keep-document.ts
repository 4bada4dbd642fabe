import {
  APPLICATION_MODULE,
  APPLICATION_PICTURES,
  type DocumentPurpose,
  type Picture,
} from "@hirfa/contracts"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { isPdf } from "../../pictures/inspect"
import { cleanScan, pictureVariants } from "../../pictures/variants"
import { isEditable } from "./application-status"
import { readApplicationRow } from "./facts"

export type KeepDocumentInput = {
  id: string
  purpose: DocumentPurpose
  /** The file, or null to take away what is there. */
  base64: string | null
}

const WIDTHS = { emblem: [160, 320], place_picture: [320, 800, 1600], people_picture: [320, 800] } as const

type Kept = { mime_type: string; size: number; file_id: string | null; picture: Picture | null }

/**
 * Keeps a paper as a private file, or a picture in the sizes of the shop, in the place of the one that was there.
 * Compensation: the row of before; files that nothing names are harmless, and nobody knows their names.
 * @throws INVALID_DATA when it is no picture (nor, as a paper, a PDF), NOT_ALLOWED while it cannot be changed
 */
const keepDocumentStep = createStep(
  "keep-application-document",
  async ({ id, purpose, base64 }: KeepDocumentInput, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const row = await readApplicationRow(container, id)
    if (!isEditable(row.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This application is ${row.status}: it can be changed again when a correction is asked for`,
      )
    }
    const bytes = base64 === null ? null : Buffer.from(base64, "base64")
    const kept = bytes && (await keep(container.resolve(Modules.FILE), `${id}-${purpose}`, purpose, bytes))
    const before = row.documents.find((document) => document.purpose === purpose)
    if (before) await service.softDeleteApplicationDocuments([before.id])
    const made =
      kept &&
      (await service.createApplicationDocuments({
        application_id: id,
        purpose,
        ...kept,
        uploaded_at: new Date(),
      }))
    return new StepResponse({ id }, { before: before?.id, made: made?.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(APPLICATION_MODULE)
    if (undo.made) await service.deleteApplicationDocuments([undo.made])
    if (undo.before) await service.restoreApplicationDocuments([undo.before])
  },
)

type Files = {
  createFiles(
    files: { filename: string; mimeType: string; content: string; access: "public" | "private" }[],
  ): Promise<{ id: string; url: string }[]>
}

async function keep(files: Files, name: string, purpose: DocumentPurpose, bytes: Buffer): Promise<Kept> {
  const asPicture = APPLICATION_PICTURES.find((candidate) => candidate === purpose)
  if (asPicture) return await keepPicture(files, WIDTHS[asPicture], bytes)
  const isPaper = isPdf(bytes)
  const content = isPaper ? bytes : await cleanScan(bytes)
  const mime_type = isPaper ? "application/pdf" : "image/jpeg"
  const [file] = await files.createFiles([
    {
      filename: `${name}.${isPaper ? "pdf" : "jpg"}`,
      mimeType: mime_type,
      content: content.toString("base64"),
      access: "private",
    },
  ])
  return { mime_type, size: content.length, file_id: file?.id ?? null, picture: null }
}

async function keepPicture(files: Files, widths: readonly number[], bytes: Buffer): Promise<Kept> {
  const { picture, files: variants } = await pictureVariants(bytes, widths)
  const kept = await files.createFiles(
    variants.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      content: content.toString("base64"),
      access: "public" as const,
    })),
  )
  const url = kept[0]?.url ?? ""
  return {
    mime_type: "image/webp",
    size: bytes.length,
    file_id: null,
    picture: { ...picture, base: url.slice(0, url.lastIndexOf("/")), alt: "" },
  }
}

/** An applicant shows a paper or a picture, or takes one away. */
export const keepDocumentWorkflow = createWorkflow(
  "keep-application-document",
  (input: KeepDocumentInput) => {
    return new WorkflowResponse(keepDocumentStep(input))
  },
)
