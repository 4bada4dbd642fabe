import type { Locale, Names, Picture, SheetPicture } from "@hirfa/contracts"
import { inEveryLanguage } from "./names"

export type PictureRow = {
  id: string
  upload_id: string
  position: number
  state: "queued" | "ready" | "failed"
  picture: unknown
  alt: unknown
  source_file_id?: string | null
}
/** What a picture is, without its words. */
export type PictureFacts = Omit<Picture, "alt">

export function inOrder<Row extends { position: number; id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id))
}

/** The row as our own module wrote it. */
export function factsOf({ picture }: Pick<PictureRow, "picture">): PictureFacts {
  return picture as PictureFacts
}
export function altOf({ alt }: Pick<PictureRow, "alt">): Partial<Record<Locale, string>> {
  return (alt ?? {}) as Partial<Record<Locale, string>>
}

/** The picture as the atelier shows it. */
export function sheetPicture(row: PictureRow, title: Names, locale: Locale): SheetPicture {
  const alt = altOf(row)
  const { id, upload_id, state } = row
  return { id, upload_id, state, alt, picture: { ...factsOf(row), alt: alt[locale] || title[locale] } }
}

/** The pictures as a product's images hold them; what is not described is called by the piece's name. */
export function productImages(rows: readonly PictureRow[], title: Names) {
  return inOrder(rows).map((row) => {
    const facts = factsOf(row)
    const widths = facts.renditions?.webp ?? [1200]
    return {
      url: `${facts.base}/${Math.max(...widths)}.webp`,
      metadata: { ...facts, alt: inEveryLanguage(altOf(row), title) },
    }
  })
}

/** The address of the picture that stands for the piece in a cart. */
export function thumbnailOf(rows: readonly PictureRow[]): string | null {
  const [first] = inOrder(rows)
  return first ? `${factsOf(first).base}/640.webp` : null
}
