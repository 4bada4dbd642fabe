import { createHash } from "node:crypto"
import type { Picture } from "@hirfa/contracts"
import { inspectPicture, open } from "./inspect"

export const AVIF = { quality: 50, effort: 2 }
export const WEBP = { quality: 74, effort: 4 }

export type PictureFile = { filename: string; mimeType: string; content: Buffer }
export type PictureVariants = { picture: Omit<Picture, "base" | "alt">; files: PictureFile[] }

/**
 * A picture in the given widths, turned upright and without its metadata: a phone writes into them where it was taken. Its
 * folder is named by its content, so that an address never changes what it shows.
 * @throws INVALID_DATA when the bytes are no picture, or a damaged one
 */
export async function pictureVariants(bytes: Buffer, widths: readonly number[]): Promise<PictureVariants> {
  await inspectPicture(bytes)
  const largest = Math.max(...widths)
  // Encoded anew without `keepMetadata`: what is not drawn is gone.
  const { data, info } = await open(bytes)
    .rotate()
    .resize({ width: largest, withoutEnlargement: true })
    .png({ compressionLevel: 0 })
    .toBuffer({ resolveWithObject: true })
  const folder = createHash("sha256").update(bytes).digest("hex").slice(0, 24)
  const files: PictureFile[] = []
  for (const width of widths) {
    const resized = open(data).resize({ width, withoutEnlargement: true })
    for (const [format, content] of [
      ["avif", await resized.clone().avif(AVIF).toBuffer()],
      ["webp", await resized.clone().webp(WEBP).toBuffer()],
    ] as const)
      files.push({ filename: `pictures/${folder}/${width}.${format}`, mimeType: `image/${format}`, content })
  }
  const tiny = await open(data).resize({ width: 16 }).webp({ quality: 40 }).toBuffer()
  return {
    picture: {
      width: info.width,
      height: info.height,
      placeholder: `data:image/webp;base64,${tiny.toString("base64")}`,
    },
    files,
  }
}

/** A scan of a paper: large enough to read, upright and without metadata. */
export async function cleanScan(bytes: Buffer): Promise<Buffer> {
  await inspectPicture(bytes)
  return await open(bytes)
    .rotate()
    .resize({ width: 2400, height: 2400, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer()
}
