import type { Names } from "./locales"

/** Classes of size by a piece's longest side, in millimetres: what fits a hand, a shelf, a room, or fills one. */
export const SIZES = [
  { code: "small", below: 150, names: names("Up to 15 cm", "Jusqu’à 15 cm", "حتى 15 سم") },
  { code: "medium", below: 400, names: names("15 to 40 cm", "De 15 à 40 cm", "من 15 إلى 40 سم") },
  { code: "large", below: 1500, names: names("40 cm to 1.5 m", "De 40 cm à 1,5 m", "من 40 سم إلى 1.5 م") },
  {
    code: "very_large",
    below: Number.POSITIVE_INFINITY,
    names: names("1.5 m and more", "1,5 m et plus", "1.5 م فأكثر"),
  },
] as const

/** The class of a longest side in millimetres. */
export function sizeOf(longest: number): string {
  return SIZES.find(({ below }) => longest < below)?.code ?? "very_large"
}

function names(en: string, fr: string, ar: string): Names {
  return { en, fr, ar }
}
