import type { PieceSheet } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { readPieceForm } from "./piece-form.server"

const size: PieceSheet["sizes"][number] = {
  variant_id: "variant_1",
  length_cm: 30,
  width_cm: null,
  height_cm: null,
  weight_g: 900,
  price_mad: 120_000,
  fixed_prices: { eur: 12_900 },
  stock: 3,
}
const sheet: PieceSheet = {
  craft: null,
  title: {},
  description: {},
  technique: null,
  materials: [],
  hs_code: null,
  sizes: [size],
  stock_mode: "several",
  lead_days_min: null,
  lead_days_max: null,
  capacity: null,
  makers: [],
  composition: [],
  food_contact: null,
  food_report: null,
}

describe("how prices abroad are rounded", () => {
  it("is written only where it was changed", () => {
    const form = new FormData()
    for (const [name, value] of [
      ["rounding_eur", "100"],
      ["rounding_eur_seen", ""],
      ["rounding_usd", "500"],
      ["rounding_usd_seen", "500"],
      ["rounding_gbp", ""],
      ["rounding_gbp_seen", "50"],
    ] as const)
      form.set(name, value)
    expect(readPieceForm(form, sheet, []).rounding).toEqual([
      { currency: "eur", step: 100 },
      { currency: "gbp", step: null },
    ])
  })
})

/** What becomes of the fixed prices when these fields are sent. */
function fixedAfter(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const { changes, faults } = readPieceForm(form, sheet, [])
  return { fixed: changes.sizes?.[0]?.fixed_prices, faults: Object.keys(faults) }
}

describe("prices abroad that a seller fixes", () => {
  it("stay where the form does not ask for them", () => {
    expect(fixedAfter({})).toEqual({ fixed: { eur: 12_900 }, faults: [] })
  })

  it("are read from any keyboard, and end where the field is left empty", () => {
    const fields = { size_0_fixed_eur: "", size_0_fixed_usd: "١٤٩,٥", size_0_fixed_gbp: "110" }
    expect(fixedAfter(fields)).toEqual({ fixed: { usd: 14_950, gbp: 11_000 }, faults: [] })
    expect(fixedAfter({ size_0_fixed_eur: " " })).toEqual({ fixed: undefined, faults: [] })
  })

  it("stay, and are named, where what was written is no price", () => {
    const { fixed, faults } = fixedAfter({ size_0_fixed_eur: "dear" })
    expect([fixed, faults]).toEqual([{ eur: 12_900 }, ["size_0_fixed_eur"]])
    expect(fixedAfter({ size_0_fixed_eur: "0" }).faults).toEqual(["size_0_fixed_eur"])
  })
})
