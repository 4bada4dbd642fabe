import { MedusaError } from "@medusajs/framework/utils"
import sharp from "sharp"

/** A picture of a phone has up to 50 million points; a bomb has more than memory. */
const MOST_POINTS = 60_000_000
const FORMATS = ["jpeg", "png", "webp"] as const
export type PictureFormat = (typeof FORMATS)[number]

/** Reads with the limit against bombs, and stops at damaged data. */
export function open(bytes: Buffer) {
  return sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: "error" })
}

/**
 * What a file is, by its content and never by its name or the type it was sent with.
 * @throws INVALID_DATA when it is no JPEG, PNG or WebP
 */
export async function inspectPicture(bytes: Buffer): Promise<PictureFormat> {
  const format = await formatOf(bytes)
  const known = FORMATS.find((candidate) => candidate === format)
  if (known) return known
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "This file is not a picture that can be shown: send a JPEG, PNG or WebP of up to 60 megapixels",
  )
}

async function formatOf(bytes: Buffer): Promise<string | undefined> {
  try {
    const { format, width = 0, height = 0 } = await open(bytes).metadata()
    return width * height <= MOST_POINTS ? format : undefined
  } catch {
    // Whatever sharp cannot read is not a picture; the caller says so.
    return undefined
  }
}

export function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, 5).toString("latin1") === "%PDF-"
}
