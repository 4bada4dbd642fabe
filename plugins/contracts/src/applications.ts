import { z } from "zod"
import {
  APPLICATION_STEPS,
  type ApplicationAnswers,
  type ApplicationField,
  type ApplicationStep,
  DOCUMENT_PURPOSES,
  GENDERS,
  MOST_PEOPLE,
  STEP_NAMES,
  TEXT_FIELDS,
  type TextField,
} from "./joining"
import { LOCALES } from "./locales"
import { pictureSchema } from "./pictures"

export const APPLICATION_STATUSES = ["draft", "submitted", "correction", "approved", "refused"] as const
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number]

const ALL_FIELDS = Object.values(APPLICATION_STEPS).flat()
export const applicationFieldSchema = z.enum(ALL_FIELDS as [ApplicationField, ...ApplicationField[]])
const stepSchema = z.enum(STEP_NAMES as [ApplicationStep, ...ApplicationStep[]])

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day as 2026-11-21")
export const personSchema = z
  .object({
    name: z.string().trim().min(1).max(80),
    role: z.string().trim().max(80),
    gender: z.enum(GENDERS).nullable(),
    has_consented: z.boolean().nullable(),
    consented_on: day.nullable(),
  })
  .strict()

const texts = Object.fromEntries(
  Object.entries(TEXT_FIELDS).map(([field, most]) => [field, z.string().max(most)]),
) as Record<TextField, z.ZodString>

/** Answers as they may be saved: whatever is storable, since nothing that was written may be lost. */
export const applicationAnswersSchema = z
  .object({ ...texts, people: z.array(personSchema).max(MOST_PEOPLE) })
  .partial()
  .strict()
/** Body of `POST /vendor/application/answers`: what is named is replaced, the rest stays. */
export const saveAnswersBodySchema = z.object({ answers: applicationAnswersSchema }).strict()

export const applicationDocumentSchema = z.object({
  purpose: z.enum(DOCUMENT_PURPOSES),
  mime_type: z.string(),
  size: z.int(),
  uploaded_at: z.string(),
  /** Only of a picture: a scan is never public. */
  picture: pictureSchema.nullable(),
})
export type ApplicationDocument = z.infer<typeof applicationDocumentSchema>

export const correctionSchema = z
  .object({ field: applicationFieldSchema, words: z.string().trim().min(3).max(500) })
  .strict()
export type Correction = z.infer<typeof correctionSchema>

/**
 * Answer of `GET` and `POST /vendor/application`, of `POST /vendor/application/{answers,submit}` and of the writes on
 * `/vendor/application/documents/:purpose`. `GET` answers null when the member never applied.
 */
export const applicationSchema = z.object({
  id: z.string(),
  status: z.enum(APPLICATION_STATUSES),
  answers: applicationAnswersSchema.transform((answers) => answers as ApplicationAnswers),
  documents: z.array(applicationDocumentSchema),
  /** What keeps it from being sent. */
  faults: z.array(
    z.object({
      step: stepSchema,
      field: applicationFieldSchema,
      fault: z.enum(["missing", "invalid", "too_short", "consent"]),
      isScan: z.boolean(),
    }),
  ),
  /** What the operator asked to be changed; empty in every other state. */
  corrections: z.array(correctionSchema),
  /** The operator's words at the last decision. */
  reason: z.string().nullable(),
  seller_id: z.string().nullable(),
  submitted_at: z.string().nullable(),
  decided_at: z.string().nullable(),
  updated_at: z.string(),
})
export type Application = z.infer<typeof applicationSchema>
export const applicationAnswerSchema = z.object({ application: applicationSchema.nullable() })

/** Body of `POST /vendor/session/member`: the person behind a new login. The email is that of the login. */
export const newMemberBodySchema = z
  .object({ name: z.string().trim().min(1).max(80), locale: z.enum(LOCALES) })
  .strict()
