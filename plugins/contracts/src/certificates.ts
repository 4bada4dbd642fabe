import { z } from "zod"
import type { Names } from "./locales"

/** To whom a scheme awards: to a seller for its work, or for single pieces. */
export const AWARDED_TO = ["seller", "piece"] as const
export type AwardedTo = (typeof AWARDED_TO)[number]

/** A scheme: the rules of a label, and who certifies by them. */
export type SchemeFacts = {
  /** As in addresses: `morocco-hand-made`. */
  code: string
  names: Names
  certifier: Names
  /** Where the certifier says what it stands for. */
  url: string | null
  awarded_to: AwardedTo
  /** Whether a seller's certificate also speaks for each of its pieces. */
  covers_pieces: boolean
}

/** A certificate that was checked, and that holds while it is neither withdrawn nor expired. */
export type CertificateFacts = {
  scheme: SchemeFacts
  number: string
  /** Days in UTC, as `2026-11-24`; the last one on which it holds, or null without an end. */
  issued_on: string
  expires_on: string | null
}

/** Ids of sellers and products. */
export type CertificateHolders = { seller_ids: string[]; product_ids: string[] }

/**
 * The module that knows certificates, as others may ask it (key `PROVENANCE_MODULE`, if it is there). Neither plugin
 * knows the other: see `PieceContributor`.
 */
export interface CertificateRegister {
  /** The certificates that hold on a day (UTC) by the id of their holder, in the order of their schemes' codes. */
  certificatesOf(
    holders: Readonly<CertificateHolders>,
    day: string,
  ): Promise<ReadonlyMap<string, CertificateFacts[]>>
  /** All schemes, also those by which nobody is certified now. */
  schemes(): Promise<SchemeFacts[]>
  /** Whose certificates were awarded, withdrawn or otherwise written since. */
  holdersChangedSince(since: Date): Promise<CertificateHolders>
}

/** A certificate as buyers read it, in their language. */
export const certificateSchema = z.object({
  /** Code of its scheme. */
  scheme: z.string(),
  name: z.string(),
  certifier: z.string(),
  url: z.string().nullable(),
  number: z.string(),
  /** The last day on which it holds; null without an end. */
  expires_on: z.string().nullable(),
})
export type Certificate = z.infer<typeof certificateSchema>

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}
/** Postgres takes no NUL. */
const written = z
  .string()
  .trim()
  .refine((text) => !text.includes("\0"), { error: "holds a NUL character: leave it out" })
const text = written.min(3).max(200)
const names = z.strictObject({ en: text, fr: text, ar: text })

/** Body of `POST /admin/schemes`. */
export const schemeBodySchema = z
  .strictObject({
    code: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
        error: "small Latin letters, digits and hyphens, as morocco-hand-made",
      }),
    names,
    certifier: names,
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
    awarded_to: z.enum(AWARDED_TO),
    covers_pieces: z.boolean().default(false),
  })
  .refine(({ awarded_to, covers_pieces }) => awarded_to === "seller" || !covers_pieces, {
    path: ["covers_pieces"],
    error: "only a seller's certificate can speak for its pieces: a piece's own does anyway",
  })
export type SchemeBody = z.infer<typeof schemeBodySchema>

export const schemeViewSchema = z.object({
  code: z.string(),
  names: z.object({ en: z.string(), fr: z.string(), ar: z.string() }),
  certifier: z.object({ en: z.string(), fr: z.string(), ar: z.string() }),
  url: z.string().nullable(),
  awarded_to: z.enum(AWARDED_TO),
  covers_pieces: z.boolean(),
})
/** Answer of `GET /admin/schemes`: all of them, by their codes. */
export const schemesAnswerSchema = z.object({ schemes: z.array(schemeViewSchema) })
export type SchemesAnswer = z.infer<typeof schemesAnswerSchema>

/** Body of `POST /admin/certificates`. The holder is a seller's or a product's handle, as its scheme awards to the one or the other. */
export const certificateBodySchema = z
  .strictObject({
    scheme: written.min(1),
    holder: written.min(1).max(200),
    /** As the certifier writes it. */
    number: written.min(1).max(100),
    issued_on: z.iso.date(),
    expires_on: z.iso.date().optional(),
    /** How it was checked: what was seen, and where. */
    checked: written.min(10).max(500),
  })
  .refine(({ issued_on, expires_on }) => expires_on === undefined || issued_on <= expires_on, {
    path: ["expires_on"],
    error: "must not be before issued_on",
  })
export type CertificateBody = z.infer<typeof certificateBodySchema>

/** Body of `POST /admin/certificates/:id/withdraw`. */
export const withdrawCertificateBodySchema = z.strictObject({ reason: written.min(3).max(500) })
export type WithdrawCertificateBody = z.infer<typeof withdrawCertificateBodySchema>

export const CERTIFICATE_STATES = ["coming", "holds", "expired", "withdrawn"] as const
export const certificateViewSchema = z.object({
  id: z.string(),
  scheme: z.string(),
  scheme_name: z.string(),
  awarded_to: z.enum(AWARDED_TO),
  /** Handle and name of the seller or the piece; both null when it is gone. */
  holder: z.string().nullable(),
  holder_name: z.string().nullable(),
  number: z.string(),
  issued_on: z.string(),
  expires_on: z.string().nullable(),
  state: z.enum(CERTIFICATE_STATES),
  checked: z.string(),
  checked_by: z.string(),
  withdrawn_reason: z.string().nullable(),
})
export type CertificateView = z.infer<typeof certificateViewSchema>
export const certificatesQuerySchema = z.object(page)
/** Answer of `GET /admin/certificates`: those awarded last first. */
export const certificatesAnswerSchema = z.object({
  certificates: z.array(certificateViewSchema),
  count: z.int(),
})
export type CertificatesAnswer = z.infer<typeof certificatesAnswerSchema>
