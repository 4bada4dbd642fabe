import type { WeightClass } from "@hirfa/contracts"

/** What pieces of a family usually weigh with their wrapping, as our own demonstration catalogue has it: a hint, no rule. */
const BY_FAMILY: Readonly<Record<string, WeightClass>> = {
  "carpets-weaving": "heavy",
  "pottery-ceramics": "medium",
  metalwork: "medium",
  leather: "light",
  wood: "medium",
  "textile-clothing": "light",
  "embroidery-passementerie": "light",
  basketry: "medium",
  jewellery: "light",
  "zellige-architecture": "heavy",
  "musical-instruments": "medium",
  "terroir-cosmetics": "light",
  glass: "medium",
}

export function weightClassOf(family: string | null | undefined): WeightClass | null {
  return (family && BY_FAMILY[family]) || null
}
