import { pictureSchema } from "@hirfa/contracts"
import type { ImageSource } from "./source"
import { namesBy } from "./translate"
import type { DocumentPicture } from "./types"

/** The pictures of a piece in their order. The facts of a picture stand in the image's metadata; without them it is left out. */
export function picturesOf(images: readonly ImageSource[], title: string): DocumentPicture[] {
  return [...images].sort((a, b) => a.rank - b.rank).flatMap((image) => pictureOf(image, title) ?? [])
}

function pictureOf({ metadata }: ImageSource, title: string): DocumentPicture | null {
  const { base, alt, width, height, placeholder } = metadata ?? {}
  if (typeof base !== "string" || !isPixels(width) || !isPixels(height)) return null
  const texts: Record<string, unknown> = typeof alt === "object" && alt !== null ? { ...alt } : { en: alt }
  return {
    base,
    alt: namesBy((locale) => texts[locale], typeof texts.en === "string" ? texts.en : title),
    width,
    height,
    placeholder: typeof placeholder === "string" ? placeholder : null,
    ...renditionsOf(metadata),
  }
}

function renditionsOf(metadata: Record<string, unknown> | null): Pick<DocumentPicture, "renditions"> {
  const { data } = pictureSchema.shape.renditions.safeParse(metadata?.renditions)
  return data ? { renditions: data } : {}
}

function isPixels(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0
}
