import fc from "fast-check"
import { expect, test } from "vitest"
import { suggestedNames } from "./suggest"
import { NameTable } from "./terms"

const names = (en: string, fr = en, ar = en) => ({ en, fr, ar })
const table = new NameTable(
  [
    { kind: "family", code: "carpets", names: names("Carpets", "Tapis", "الزرابي") },
    { kind: "family", code: "glass", names: names("Glass", "Verre", "الزجاج") },
    { kind: "material", code: "wool", names: names("Wool") },
  ],
  new Map(),
  [
    {
      handle: "lantern-lane",
      names: names("Lantern Lane", "Passage aux Lanternes", "زقاق الفوانيس"),
      city: "Marrakesh",
      cityNames: names("Marrakesh", "Marrakech", "مراكش"),
      region: "MA-07",
    },
    {
      handle: "glass-hill",
      names: names("Blown Glass Hill"),
      city: "Fez",
      cityNames: names("Fez", "Fès", "فاس"),
      region: "MA-03",
    },
  ],
)
const codes = (q: string) => suggestedNames(q, "fr", table).map(({ code }) => code)

test("a name is suggested by the beginning of its words, in any language, in the reader's words", () => {
  expect(suggestedNames("زراب", "fr", table)).toEqual([{ kind: "craft", code: "carpets", name: "Tapis" }])
  expect(codes("marrak")).toEqual(["marrakesh"])
  expect(codes("lant lan")).toEqual(["lantern-lane"])
  expect(codes("fès")).toEqual(["fez"])
})

test("crafts come before cooperatives, and what has no page is left out", () => {
  expect(codes("glass")).toEqual(["glass", "glass-hill"])
  expect(codes("wool")).toEqual([])
})

test("any text has a few suggestions or none", () => {
  fc.assert(fc.property(fc.string({ maxLength: 30 }), (q) => suggestedNames(q, "en", table).length <= 9))
})
