import { z } from "zod"
import { BASE_LOCALE, LOCALES, type Locale } from "./locales"

/** Widths in pixels in which every piece's picture exists, by format. */
export const PICTURE_WIDTHS = {
  avif: [320, 640, 1200],
  webp: [640, 1200],
} as const

/**
 * A picture in its variants. A variant's address is `${base}/${width}.${format}`,
 * for example `https://…/files/pictures/1f3a…/640.avif`.
 */
export const pictureSchema = z.object({
  base: z.string(),
  alt: z.string(),
  width: z.int(),
  height: z.int(),
  /** A data URI of a few dozen bytes, shown until the picture is there. */
  placeholder: z.string().nullable(),
  /** The widths that exist, while not all of them are made. */
  renditions: z.object({ avif: z.array(z.int()), webp: z.array(z.int()) }).optional(),
  /** Its main colours, codes of `COLOURS`: kept with the picture, by which its piece is found. */
  colours: z.array(z.string()).optional(),
})
export type Picture = z.infer<typeof pictureSchema>

/** A picture as tables keep it: what it shows is said once, or once in each language. */
const storedPictureSchema = pictureSchema.extend({
  alt: z.union([z.string(), z.partialRecord(z.enum(LOCALES), z.string())]),
})
export type StoredPicture = z.infer<typeof storedPictureSchema>

/** The picture for readers of a language; null for what is no picture, so that it is left out rather than breaking a page. */
export function pictureIn(stored: unknown, locale: Locale): Picture | null {
  const { data } = storedPictureSchema.safeParse(stored)
  if (!data) return null
  const { alt } = data
  return { ...data, alt: typeof alt === "string" ? alt : (alt[locale] ?? alt[BASE_LOCALE] ?? "") }
}
