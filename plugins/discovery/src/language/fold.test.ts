import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold, foldedWords } from "./fold"

describe("folding", () => {
  test("a folded text folds to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => fold(fold(text)) === fold(text)),
    )
    // What the rules are about stands close together here: numbers, units, signs, elisions, articles, accents.
    const telling = fc.constantFrom(
      ..."059٣x×cmklgśé -/.,'’ʼ",
      "qu",
      "ال",
      "سم",
      "غرام",
      "ملم",
      "ات",
      "ß",
      "𝐆",
      "߀",
    )
    fc.assert(
      fc.property(fc.string({ unit: telling, maxLength: 80 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
      { numRuns: 2000 },
    )
  })

  test("any text, also with broken surrogates and controls, leaves letters and digits only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        return foldedWords(text).every((word) => /^[\p{L}\p{N}]{1,64}$/u.test(word))
      }),
    )
    // Listing all of Unicode is slow the first time.
  }, 30_000)

  test("a very long word is cut, so that Postgres takes it", () => {
    expect(foldedWords("z".repeat(10_000))[0]).toHaveLength(64)
  })

  test.each([
    ["Béni Mellal", "BENI MELLAL"],
    ["Œuvre", "oeuvre"],
    ["rugs", "rug"],
    ["tapis", "tapi"],
    ["l’argent d'Essaouira", "argent Essaouira"],
    ["زَرْبِيَّة", "زربية"],
    ["زربيـــة", "زربيه"],
    ["الزربية", "زربية"],
    ["والفخار", "فخار"],
    ["أحمر", "احمر"],
    ["مصطفى", "مصطفي"],
    ["ڭناوة", "كناوة"],
    ["زلافات", "زلافة"],
    ["boxes", "box"],
    ["plateaux", "plateau"],
    ["nappes bleues", "nappe bleu"],
    ["poteries", "poterie"],
    ["potteries", "pottery"],
    ["٦٠ × ٩٠ سم", "60x90"],
    ["60x90cm", "60 × 90 cm"],
    ["60 cm × 90 cm", "60x90cm"],
    ["250 g", "250g"],
    ["500-g", "500 g"],
  ])("%s is found by %s", (text, other) => {
    expect(fold(text)).toBe(fold(other))
  })

  test("an Arabic word that merely begins with the letters of the article keeps enough of itself", () => {
    expect(fold("الف")).toBe("الف")
  })

  test("words of one text stay apart, and missing texts are skipped", () => {
    expect(fold("vert, bowl/plats", null, undefined, "", "170×240")).toBe("vert bowl plat 170 240")
  })
})
