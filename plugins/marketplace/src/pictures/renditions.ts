import { createHash } from "node:crypto"
import { coloursOfPixels, PICTURE_WIDTHS } from "@hirfa/contracts"
import { inspectPicture, open } from "./inspect"
import { AVIF, type PictureFile, WEBP } from "./variants"

/** Shown until the others are made: quick to make, and large enough for a phone. */
const FIRST_WIDTH = 640
/** No rendition is larger; what the phone took beyond it is not kept. */
const LONGEST = 2000

export type CleanPicture = {
  /** Upright, without metadata, in a size from which all renditions can be made. */
  source: Buffer
  /** Named by the content, so that an address never changes what it shows. */
  folder: string
  width: number
  height: number
  placeholder: string
  /** Codes of contracts `COLOURS`, the main one first: the piece is found by them. */
  colours: string[]
  first: PictureFile
}

/**
 * Takes a picture in as fast as a request may: upright, stripped of what the phone wrote into it, with one rendition.
 * @throws INVALID_DATA when the bytes are no picture, or a damaged one
 */
export async function cleanPicture(bytes: Buffer): Promise<CleanPicture> {
  await inspectPicture(bytes)
  const { data: source, info } = await open(bytes)
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 92, effort: 1 })
    .toBuffer({ resolveWithObject: true })
  const folder = createHash("sha256").update(source).digest("hex").slice(0, 24)
  const tiny = await open(source).resize({ width: 16 }).webp({ quality: 40 }).toBuffer()
  return {
    source,
    folder,
    width: info.width,
    height: info.height,
    placeholder: `data:image/webp;base64,${tiny.toString("base64")}`,
    colours: await coloursOf(source),
    first: await rendition({ source, folder, format: "webp", width: FIRST_WIDTH }),
  }
}

/** The side of the small square in which colours are counted. */
const COLOUR_SIDE = 64

async function coloursOf(source: Buffer): Promise<string[]> {
  const small = open(source).resize(COLOUR_SIDE, COLOUR_SIDE, { fit: "fill" }).removeAlpha()
  return coloursOfPixels(await small.toColourspace("srgb").raw().toBuffer(), COLOUR_SIDE)
}

export const FIRST_RENDITIONS = { avif: [] as number[], webp: [FIRST_WIDTH] }

export const ALL_RENDITIONS = { avif: [...PICTURE_WIDTHS.avif], webp: [...PICTURE_WIDTHS.webp] }

/** All that pages ask for and `cleanPicture` has not made, one by one: a picture costs some seconds of a core. */
export async function* otherRenditions(source: Buffer, folder: string): AsyncGenerator<PictureFile> {
  for (const format of ["webp", "avif"] as const) {
    for (const width of PICTURE_WIDTHS[format]) {
      const isMade = FIRST_RENDITIONS[format].includes(width)
      if (!isMade) yield await rendition({ source, folder, format, width })
    }
  }
}

type Wanted = { source: Buffer; folder: string; format: "avif" | "webp"; width: number }

async function rendition({ source, folder, format, width }: Wanted): Promise<PictureFile> {
  const resized = open(source).resize({ width, withoutEnlargement: true })
  const content = await (format === "avif" ? resized.avif(AVIF) : resized.webp(WEBP)).toBuffer()
  return { filename: `pictures/${folder}/${width}.${format}`, mimeType: `image/${format}`, content }
}
