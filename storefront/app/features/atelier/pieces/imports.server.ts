import {
  EXPORT_FILES,
  type ExportFile,
  type ImportCard,
  type PieceImport,
  pieceImportAnswerSchema,
  pieceImportsAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import { backend, readFile, readOrNull, tellBackend } from "~/lib/medusa/index.server"

/** Reading twenty thousand rows, or writing them out, takes its time on a small machine. */
const TABLE_TIMEOUT = 180_000

const pathOf = (id: string) => `/vendor/piece-imports/${encodeURIComponent(id)}`
const inLanguage = () => ({ locale: currentLocale() })

/** The last tables that were sent in. */
export async function readImports(token: string): Promise<ImportCard[]> {
  const schema = pieceImportsAnswerSchema
  return (await backend({ path: "/vendor/piece-imports", token, schema })).piece_imports
}

/** One of the cooperative's imports; null for another's as for none. */
export async function readImport(token: string, id: string): Promise<PieceImport | null> {
  const call = { path: pathOf(id), query: inLanguage(), token, schema: pieceImportAnswerSchema }
  return (await readOrNull(call))?.piece_import ?? null
}

/** Sends a table in to be looked at. */
export async function sendTable(token: string, file: File): Promise<PieceImport> {
  const { piece_import } = await backend({
    path: "/vendor/piece-imports",
    method: "POST",
    query: { ...inLanguage(), name: file.name.slice(0, 200) },
    body: new Blob([file], { type: "application/octet-stream" }),
    token,
    timeoutMs: TABLE_TIMEOUT,
    schema: pieceImportAnswerSchema,
  })
  return piece_import
}

export async function moveImport(token: string, id: string, deed: "confirm" | "cancel"): Promise<void> {
  await tellBackend({ path: `${pathOf(id)}/${deed}`, method: "POST", body: {}, token })
}

/** What became of each row, as the backend writes it. */
export async function readImportReport(token: string, id: string): Promise<Response> {
  return passedOn(
    await readFile({
      path: `${pathOf(id)}/report.csv`,
      query: inLanguage(),
      token,
      timeoutMs: TABLE_TIMEOUT,
    }),
  )
}

/** The cooperative's pieces or the empty template, as the backend writes them; null when there is no such file. */
export async function readPieceTable(token: string, name: string): Promise<Response | null> {
  const file: ExportFile | undefined = EXPORT_FILES.find((each) => each === name)
  if (!file) return null
  const path = `/vendor/piece-exports/${file}`
  return passedOn(await readFile({ path, query: inLanguage(), token, timeoutMs: TABLE_TIMEOUT }))
}

/** The file while it comes, with its own headers only: nothing of it is kept anywhere. */
function passedOn(response: Response): Response {
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" })
  for (const name of ["content-type", "content-disposition"])
    headers.set(name, response.headers.get(name) ?? "")
  return new Response(response.body, { headers })
}
