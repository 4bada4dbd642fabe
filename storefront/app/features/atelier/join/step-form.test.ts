import type { Application, Person } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { isStep, nextStep, parseStep, stepStates } from "./step-form.server"

function form(fields: Readonly<Record<string, string | File>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const fatima: Person = {
  name: "Fatima",
  role: "weaver",
  gender: "woman",
  has_consented: true,
  consented_on: "2026-01-01",
}
const empty: Application = {
  id: "appl_1",
  status: "draft",
  answers: {},
  documents: [],
  faults: [],
  corrections: [],
  reason: null,
  seller_id: null,
  submitted_at: null,
  decided_at: null,
  updated_at: "2026-11-21T10:00:00.000Z",
}

describe("a step of the application", () => {
  it("takes its own fields only, without what cannot be stored", () => {
    const sent = parseStep(
      "place",
      form({ city: "Fès\0", seller_id: "sel_1", ice: "1", region_code: "MA-03" }),
      [],
    )
    expect(sent.answers).toEqual({ city: "Fès", region_code: "MA-03" })
  })

  it("leaves out a text that is too long, and says so", () => {
    const { answers, tooLong } = parseStep("place", form({ city: "x".repeat(81), province: "Fès" }), [])
    expect([answers, tooLong]).toEqual([{ province: "Fès" }, ["city"]])
  })

  it("takes the files that were chosen, and those to be taken away", () => {
    const paper = new File(["%PDF-"], "ice.pdf")
    const sent = parseStep(
      "numbers",
      form({ file_ice: paper, file_rna: new File([], ""), drop_export_register: "on", file_emblem: paper }),
      [],
    )
    expect(sent.files).toEqual([{ purpose: "ice", file: paper }])
    expect(sent.dropped).toEqual(["export_register"])
  })

  it("reads people without the empty rows, and keeps the day of a yes as long as it stays one", () => {
    const rows = {
      name_0: "",
      name_1: " Fatima ",
      role_1: "weaver",
      gender_1: "woman",
      consent_1: "yes",
      name_2: "Zahra",
      consent_2: "yes",
      name_3: "Driss",
      gender_3: "other",
      consent_3: "",
    }
    const { people } = parseStep("people", form(rows), [fatima]).answers
    expect(people?.[0]).toEqual(fatima)
    expect(people?.[1]?.consented_on).toBe(new Date().toISOString().slice(0, 10))
    expect(people?.[2]).toEqual({
      name: "Driss",
      role: "",
      gender: null,
      has_consented: null,
      consented_on: null,
    })
  })

  it("leads to the next, and the last to none", () => {
    expect([nextStep("type"), nextStep("story")]).toEqual(["names", null])
    expect([isStep("bank"), isStep("constructor"), isStep(undefined)]).toEqual([true, false, false])
  })

  it("is done when something is there and nothing is wrong; what is to be corrected goes before", () => {
    const states = stepStates({
      ...empty,
      answers: { type: "cooperative", city: "Fès" },
      faults: [{ step: "place", field: "province", fault: "missing", isScan: false }],
      corrections: [{ field: "ice", words: "unreadable" }],
    })
    expect(states).toMatchObject({
      type: "done",
      place: "open",
      numbers: "correct",
      registers: "done",
      story: "open",
    })
  })
})
