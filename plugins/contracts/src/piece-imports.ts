import { z } from "zod"
import { LOCALES } from "./locales"
import { moneySchema } from "./money"

/** The largest table that is taken, in bytes and in pieces. */
export const MOST_TABLE_BYTES = 20 * 1024 * 1024
export const MOST_TABLE_ROWS = 20_000

/** `preview`: read, nothing written yet. `canceled` keeps what was written until then. */
export const IMPORT_STATES = ["preview", "queued", "running", "done", "canceled"] as const
export type ImportState = (typeof IMPORT_STATES)[number]
/** What a row is, or was, for the pieces: nothing of a bad one is written. */
export const ROW_KINDS = ["new", "changed", "unchanged", "bad"] as const
export type RowKind = (typeof ROW_KINDS)[number]

/** Why a row is bad, or why its piece stays a draft, in the reader's words. */
export const rowProblemSchema = z.object({
  line: z.int(),
  reference: z.string().nullable(),
  /** The column by its name in the reader's language; null when the row as a whole is meant. */
  column: z.string().nullable(),
  reason: z.string(),
  mend: z.string(),
})
export type RowProblem = z.infer<typeof rowProblemSchema>

export const importCardSchema = z.object({
  id: z.string(),
  file_name: z.string(),
  state: z.enum(IMPORT_STATES),
  rows: z.int(),
  /** Rows that are through, whatever became of them. */
  done: z.int(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
})
export type ImportCard = z.infer<typeof importCardSchema>

export const pieceImportSchema = importCardSchema.extend({
  format: z.enum(["csv", "xlsx"]),
  /** How the text was read, as "windows-1252"; null of a workbook. */
  encoding: z.string().nullable(),
  /** What stands between two cells; null of a workbook. */
  delimiter: z.string().nullable(),
  /** Each column of the file, and what it is read as; null where it is left alone. */
  columns: z.array(z.object({ header: z.string(), column: z.string().nullable() })),
  counts: z.record(z.enum(ROW_KINDS), z.int()),
  /** Pieces that the file wants on sale and that stay drafts. */
  kept_as_draft: z.int(),
  /** The first pieces as they will be. */
  first: z.array(
    z.object({
      line: z.int(),
      reference: z.string().nullable(),
      kind: z.enum(ROW_KINDS),
      title: z.string().nullable(),
      craft: z.string().nullable(),
      price: moneySchema.nullable(),
      stock: z.string(),
    }),
  ),
  /** The first ones; all of them are in the report. */
  problems: z.array(rowProblemSchema),
  problem_count: z.int(),
})
export type PieceImport = z.infer<typeof pieceImportSchema>

/** Answer of `/vendor/piece-imports/:id` and of what is done with it. */
export const pieceImportAnswerSchema = z.object({ piece_import: pieceImportSchema })
/** Answer of `GET /vendor/piece-imports`: the last ones. */
export const pieceImportsAnswerSchema = z.object({ piece_imports: z.array(importCardSchema) })

/** Query of `POST /vendor/piece-imports`; the file is the body. */
export const uploadQuerySchema = z.object({
  name: z.string().trim().max(200).default(""),
  locale: z.enum(LOCALES).default("en"),
})
export type UploadQuery = z.infer<typeof uploadQuerySchema>

/** The files of `GET /vendor/piece-exports/:file`. */
export const EXPORT_FILES = ["pieces.csv", "pieces.xlsx", "template.csv", "template.xlsx"] as const
export type ExportFile = (typeof EXPORT_FILES)[number]
/** `codes`: headers and words as codes that never change, for programs. */
export const exportQuerySchema = z.object({
  locale: z.enum(LOCALES).default("en"),
  form: z.enum(["names", "codes"]).default("names"),
})
export type ExportQuery = z.infer<typeof exportQuerySchema>
