import type { PdfLibrary } from "./library"

/**
 * Families in the order in which they are asked for a letter. The Arabic files hold Arabic only, not even Latin digits, so
 * no text is set in one family alone.
 */
const FAMILIES = {
  "Plex Arabic": "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic",
  "Plex Latin": "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin",
  "Plex Latin Extended": "@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext",
} as const
const WEIGHTS = [400, 700] as const

export const LATIN_FIRST = ["Plex Latin", "Plex Arabic", "Plex Latin Extended"]
export const ARABIC_FIRST = ["Plex Arabic", "Plex Latin", "Plex Latin Extended"]

/** Makes our letters known to the library; its own can set neither Arabic nor a French œ. */
export function registerFonts({ Font }: PdfLibrary): void {
  for (const [family, file] of Object.entries(FAMILIES)) {
    Font.register({
      family,
      fonts: WEIGHTS.map((fontWeight) => ({
        src: require.resolve(`${file}-${fontWeight}-normal.woff`),
        fontWeight,
      })),
    })
  }
  // Names of places and people are not broken into syllables.
  Font.registerHyphenationCallback((word) => [word])
}
