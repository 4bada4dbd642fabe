import { type ApplicationAnswers, CHECK_ITEMS, faultsOf, MARKS } from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type ApplicationFacts, checklistOf, fingerprintOf, type StoredMark, unsettled } from "./checklist"
import { handleOf, textsOf } from "./seller-of"

const FATIMA = {
  name: "Fatima",
  role: "weaver",
  gender: null,
  has_consented: true,
  consented_on: "2026-11-01",
}
const answers: ApplicationAnswers = {
  type: "cooperative",
  legal_name_fr: "Coopérative Tisseuses de l'Atlas",
  legal_name_ar: "تعاونية نساجات الأطلس",
  name_fr: "Tisseuses de l'Atlas",
  region_code: "MA-05",
  province: "Azilal",
  city: "Azilal",
  ice: "001561191000066",
  cooperative_register: "12/2019",
  people: [FATIMA],
  holder: "COOP TISSEUSES DE L ATLAS",
  rib: "011519000001205000534921",
  story_ar: "ننسج منذ عشرين سنة في أزيلال، ونصبغ الصوف بالنباتات التي نجمعها.",
}
const facts: ApplicationFacts = {
  answers,
  documents: { ice: "d1", cooperative_register: "d2", place_picture: "d3" },
}
const withAnswers = (more: ApplicationAnswers): ApplicationFacts => ({
  ...facts,
  answers: { ...answers, ...more },
})
const item = (name: (typeof CHECK_ITEMS)[number], of = facts, marks: StoredMark[] = []) =>
  checklistOf(of, marks).find((check) => check.item === name)
const markOf = (name: (typeof CHECK_ITEMS)[number], of = facts): StoredMark => ({
  item: name,
  state: "verified",
  note: null,
  user_name: "Karim",
  marked_at: new Date(),
  fingerprint: fingerprintOf(name, of),
})

describe("what keeps an application from being sent", () => {
  it("is nothing when all that must be there is there", () => {
    expect(faultsOf(answers, ["ice", "cooperative_register", "place_picture"])).toEqual([])
  })

  it("is named by step and field, papers too", () => {
    const faults = faultsOf({ ...answers, rib: "011519000001205000534922", story_ar: "قصير" }, ["ice"])
    expect(faults.map(({ step, field, fault, isScan }) => [step, field, fault, isScan])).toEqual([
      ["numbers", "cooperative_register", "missing", true],
      ["bank", "rib", "invalid", false],
      ["pictures", "place_picture", "missing", false],
      ["story", "story_ar", "too_short", false],
    ])
  })

  it("depends on who applies", () => {
    const missing = (type: string) => faultsOf({ type }, []).map(({ field }) => field)
    expect(missing("artisan")).toContain("rna")
    expect(missing("artisan")).not.toContain("ice")
    expect(missing("enterprise")).toEqual(expect.arrayContaining(["ice", "rc"]))
  })

  it("is also somebody who was never asked whether she wants to be named", () => {
    const people = [FATIMA, { ...FATIMA, has_consented: null }]
    expect(faultsOf({ ...answers, people }, ["ice", "cooperative_register", "place_picture"])).toEqual([
      { step: "people", field: "people", fault: "consent", isScan: false },
    ])
  })
})

describe("the operator's checklist", () => {
  it("computes what can be computed and leaves the rest to her", () => {
    expect(item("ice_key")).toMatchObject({ outcome: "met", settled_by: "computed" })
    expect(item("account_key")).toMatchObject({ outcome: "met" })
    expect(item("holder_match")).toMatchObject({ outcome: "met" })
    expect(unsettled(checklistOf(facts, [])).map((check) => check.item)).toEqual([
      "legal_names",
      "ice_paper",
      "cooperative_register",
      "story",
    ])
    expect(item("export_register")).toMatchObject({ outcome: "not_asked" })
  })

  it("finds a wrong key, another's account and two accounts", () => {
    expect(item("ice_key", withAnswers({ ice: "001561191000065" }))).toMatchObject({
      outcome: "failed",
      may: [],
    })
    expect(item("holder_match", withAnswers({ holder: "ATLAS TRADING" }))?.outcome).toBe("failed")
    expect(item("account_key", withAnswers({ iban: "MA64011519000001205000534999" }))?.outcome).toBe("failed")
  })

  it("forgets a mark when what it was set for changes", () => {
    const mark = markOf("ice_paper")
    expect(item("ice_paper", facts, [mark])).toMatchObject({ outcome: "met", settled_by: "verified" })
    const other = { ...facts, documents: { ...facts.documents, ice: "d9" } }
    expect(item("ice_paper", other, [mark])).toMatchObject({ outcome: "open", mark: { is_outdated: true } })
  })

  it("is settled only when every item is, whatever is marked", () => {
    fc.assert(
      fc.property(fc.subarray([...CHECK_ITEMS]), fc.constantFrom(...MARKS), (marked, state) => {
        const checks = checklistOf(
          facts,
          marked.map((name) => ({ ...markOf(name), state })),
        )
        const left = unsettled(checks).map((check) => check.item)
        expect(left.some((name) => marked.includes(name))).toBe(false)
        return (
          left.length === checks.filter(({ outcome }) => outcome === "open" || outcome === "failed").length
        )
      }),
    )
  })
})

describe("the seller of an application", () => {
  it("has an address of Latin letters, also when its name has none", () => {
    expect(handleOf("Tisseuses de l'Atlas – Azilal")).toBe("tisseuses-de-l-atlas-azilal")
    expect(handleOf("نساجات الأطلس")).toBe("cooperative")
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(handleOf(name))),
    )
  })

  it("has its texts in the languages in which they were told", () => {
    expect(textsOf(answers)).toEqual([
      { locale_code: "fr-FR", translations: { name: "Tisseuses de l'Atlas" } },
      { locale_code: "ar-MA", translations: { story: answers.story_ar } },
    ])
  })
})
