import { registerFonts } from "./fonts"

export type PdfLibrary = typeof import("@react-pdf/renderer", { with: { "resolution-mode": "import" }})

let library: Promise<PdfLibrary> | undefined

/** The library, loaded with the first document: it is large, and most processes never make one. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load()
  return library
}

async function load(): Promise<PdfLibrary> {
  const loaded = await import("@react-pdf/renderer")
  registerFonts(loaded)
  return loaded
}
