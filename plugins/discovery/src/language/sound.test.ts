import fc from "fast-check"
import { expect, test } from "vitest"
import { foldedWords } from "./fold"
import { soundOf } from "./sound"

const sound = (word: string) => foldedWords(word).map(soundOf)[0]

test.each([
  ["zellige", "zelij", "zellidj", "zillij", "زليج", "الزليج"],
  ["zerbia", "zarbia", "زربية"],
  ["zlafa", "زلافة"],
  ["belgha", "balgha", "بلغة"],
  ["handira", "hendira", "حنديرة"],
  ["tajine", "tagine", "طاجين"],
  ["boucherouite", "bousherwit", "بوشرويط"],
  ["chefchaouen", "شفشاون"],
])("%s and its other spellings sound alike", (...spellings) => {
  expect(new Set(spellings.map(sound)).size).toBe(1)
  expect(sound(spellings[0] ?? "")).not.toBeNull()
})

test("short words have no sound of their own, and any text has one or none", () => {
  expect(sound("bol")).toBeNull()
  expect(sound("فاس")).toBeNull()
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of foldedWords(text)) expect(soundOf(word) ?? "zlJ").toMatch(/^.{3,}$/u)
    }),
  )
})
