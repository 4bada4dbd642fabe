import { describe, expect, it } from "vitest"
import { type CraftWords, nearWords } from "./near-words"

const craft = (
  code: string,
  family_code: string,
  en: string,
  more: Partial<CraftWords> = {},
): CraftWords => ({
  code,
  family_code,
  names: { en, fr: en, ar: en },
  synonyms: [],
  ...more,
})
const CRAFTS = [
  craft("zellige", "pottery", "Handmade zellige tiles", {
    names: { en: "Handmade zellige tiles", fr: "Carreaux de zellige", ar: "الزليج" },
    synonyms: ["zellij", "zelij"],
  }),
  craft("rug", "weaving", "Handmade rugs"),
  craft("pouf", "leather", "Handmade poufs"),
]
const FAMILIES = [{ code: "pottery", names: { en: "Pottery", fr: "Poterie", ar: "الفخار" } }]

describe("the words near a seller's crafts", () => {
  it("are those of its crafts and families in every language, as searches are folded", () => {
    const near = nearWords(CRAFTS, { crafts: new Set(["zellige"]), families: new Set(["pottery"]) }, FAMILIES)
    expect(near).toEqual(["carreau", "poteri", "potteri", "til", "zelij", "zellig", "zellij", "زليج", "فخار"])
  })

  it("leave out what crafts of many families are called alike", () => {
    const near = nearWords(CRAFTS, { crafts: new Set(["rug"]), families: new Set() }, FAMILIES)
    expect(near).toEqual(["rug"])
  })

  it("are none for who makes nothing yet", () => {
    expect(nearWords(CRAFTS, { crafts: new Set(), families: new Set() }, FAMILIES)).toEqual([])
  })
})
