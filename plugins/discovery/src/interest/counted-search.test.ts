import { countedSearch } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

describe("the words of a search as they are counted", () => {
  it("are the same however they were typed", () => {
    expect(countedSearch("  Tapis   BERBÈRE, bleu! ")).toBe("tapis berbère bleu")
    expect(countedSearch("زربية")).toBe("زربية")
    expect(countedSearch("l'argan 60x90")).toBe("l'argan 60x90")
  })

  it("are none where they could be somebody's", () => {
    for (const q of [
      "iris@example.org",
      "0612345678",
      "call 06 12 34 56 78",
      "https://example.org",
      "?!",
      "",
    ])
      expect(countedSearch(q), q).toBeNull()
    expect(countedSearch("a letter of my grandmother about the rug that she had bought in Azrou")).toBeNull()
  })

  it("stay as they are when counted again, short and without marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (q) => {
        const once = countedSearch(q)
        if (once === null) return
        expect(countedSearch(once)).toBe(once)
        expect(once.length).toBeLessThanOrEqual(60)
        expect(once).not.toMatch(/\p{Cc}|@|\s{2}/u)
      }),
      { numRuns: 1000 },
    )
  })
})
