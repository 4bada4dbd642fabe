import { z } from "zod"

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
})
export type Picture = z.infer<typeof pictureSchema>
