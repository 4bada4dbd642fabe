import type { Picture, StoredPicture } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { pictureVariants } from "./variants"

const WIDTHS = [320, 1200] as const

/** A picture beside words, with the id that its sender gave it: the same one sent twice is one picture. */
export type KeptPicture = { upload_id: string; picture: StoredPicture }

/**
 * Keeps a picture that was sent with words, cleaned and in two sizes.
 * @throws INVALID_DATA when it is no picture
 */
export async function keepWordPicture(container: MedusaContainer, base64: string): Promise<Picture> {
  const { picture, files } = await pictureVariants(Buffer.from(base64, "base64"), WIDTHS)
  const kept = await container.resolve(Modules.FILE).createFiles(
    files.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      content: content.toString("base64"),
      access: "public" as const,
    })),
  )
  const url = kept[0]?.url ?? ""
  const widths = [...WIDTHS]
  return {
    ...picture,
    base: url.slice(0, url.lastIndexOf("/")),
    alt: "",
    renditions: { avif: widths, webp: widths },
  }
}

/** As a column holds them: Medusa's JSON columns hold an object. */
export function keptPictures(stored: unknown): KeptPicture[] {
  const { list } = (stored ?? {}) as { list?: KeptPicture[] }
  return list ?? []
}

/**
 * The pictures with one more; unchanged when it is there already.
 * @throws NOT_ALLOWED when there are enough
 */
export function withPicture(kept: readonly KeptPicture[], more: KeptPicture, most: number): KeptPicture[] {
  if (kept.some(({ upload_id }) => upload_id === more.upload_id)) return [...kept]
  if (kept.length >= most)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `There are ${most} pictures already: no more fit here`,
    )
  return [...kept, more]
}
