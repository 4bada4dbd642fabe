import type { Picture } from "@hirfa/contracts"

/** The picture that a line's thumbnail is a variant of, or null when it is a picture of another kind. */
export function pictureOfThumbnail(thumbnail: string | null | undefined, alt: string): Picture | null {
  const base = thumbnail?.match(/^(.*\/pictures\/[^/]+)\/\d+\.(?:avif|webp|jpg)$/)?.[1]
  return base ? { base, alt, width: 1200, height: 1500, placeholder: null } : null
}
