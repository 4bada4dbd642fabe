import type { PieceDetail, PieceVariant } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { canBeBought, chosenVariant, mostAtOnce, optionChoices } from "./choice"
import { scaleOf, sizeText, weightText } from "./measures"

/** What a line may be broken between, with plain spaces. */
const words = (text: string | null) => text?.split(" ").map((word) => word.replaceAll("\u00a0", " "))
const noSize = { length: null, width: null, height: null }

function variant(
  id: string,
  options: Record<string, string>,
  more: Partial<PieceVariant> = {},
): PieceVariant {
  return {
    id,
    title: id,
    options: Object.entries(options).map(([title, value]) => ({ title, value })),
    price: { amount: 1000, currency: "eur" },
    available: 5,
    size: noSize,
    weight: null,
    ...more,
  }
}

function piece(variants: PieceVariant[], more: Partial<PieceDetail> = {}): PieceDetail {
  return {
    id: "prod_1",
    handle: "babouches",
    title: "Babouches",
    family: { code: "leather", name: "Leather" },
    picture: null,
    seller: { handle: "s", name: "S", place: "Fès" },
    price: null,
    has_price_range: false,
    availability: "ready",
    is_unique: false,
    lead_time: null,
    description: "",
    care: null,
    pictures: [],
    craft: null,
    technique: null,
    materials: [],
    region: null,
    city: null,
    hs_code: null,
    makers: [],
    certificates: [],
    open_price: null,
    variants,
    delivery: null,
    is_for_sale: true,
    is_offered_there: true,
    created_at: "",
    updated_at: "",
    ...more,
  }
}

const shoes = [
  variant("38-red", { Size: "38", Colour: "red" }),
  variant("38-blue", { Size: "38", Colour: "blue" }),
  variant("39-blue", { Size: "39", Colour: "blue" }),
  variant("40-red", { Size: "40", Colour: "red" }, { available: 0 }),
]

describe("choosing a variant", () => {
  it("takes the one of the address, else the first that can be bought", () => {
    const gone = variant("gone", {}, { available: 0 })
    expect(chosenVariant(piece(shoes), "39-blue")?.id).toBe("39-blue")
    expect(chosenVariant(piece([gone, ...shoes]), "nonsense")?.id).toBe("38-red")
    expect(chosenVariant(piece([gone]), null)?.id).toBe("gone")
    expect(chosenVariant(piece([]), null)).toBeUndefined()
  })

  it("keeps the colour when the size changes, where that exists", () => {
    const chosen = shoes[1]
    if (!chosen) throw new Error("38-blue is there")
    const [sizes, colours] = optionChoices(piece(shoes), chosen)
    expect(sizes?.values.map(({ value, variant: to, isChosen }) => [value, to.id, isChosen])).toEqual([
      ["38", "38-blue", true],
      ["39", "39-blue", false],
      ["40", "40-red", false],
    ])
    expect(colours?.values.map(({ variant: to }) => to.id)).toEqual(["38-red", "38-blue"])
  })

  it("offers no choice where there is none", () => {
    const only = variant("one", { Size: "One size" })
    expect(optionChoices(piece([only]), only)).toEqual([])
  })

  it("does not sell what is sold, without price, or of a seller who makes a pause", () => {
    const [first] = shoes
    if (!first) throw new Error("there are shoes")
    expect(canBeBought(piece(shoes), first)).toBe(true)
    expect(canBeBought(piece(shoes, { availability: "sold" }), first)).toBe(false)
    expect(canBeBought(piece(shoes, { is_for_sale: false }), first)).toBe(false)
    expect(canBeBought(piece(shoes), { ...first, price: null })).toBe(false)
    expect(canBeBought(piece(shoes), { ...first, available: 0 })).toBe(false)
    expect(canBeBought(piece(shoes), { ...first, available: null })).toBe(true)
    expect(mostAtOnce(piece(shoes, { is_unique: true }), first)).toBe(1)
    expect(mostAtOnce(piece(shoes), { ...first, available: 400 })).toBe(10)
    expect(mostAtOnce(piece(shoes), { ...first, available: null })).toBe(10)
  })
})

describe("measures", () => {
  it("are given in both systems", () => {
    expect(words(sizeText({ length: 1700, width: 2400, height: null }))).toEqual([
      "170 × 240 cm",
      "(67 × 94 in)",
    ])
    expect(words(sizeText({ length: 95, width: 60, height: 25 }))).toEqual([
      "9.5 × 6 × 2.5 cm",
      "(3.7 × 2.4 × 1 in)",
    ])
    expect(sizeText(noSize)).toBeNull()
    expect(words(weightText(850))).toEqual(["850 g", "(1.9 lb)"])
    expect(words(weightText(9000))).toEqual(["9 kg", "(19.8 lb)"])
    expect(weightText(null)).toBeNull()
  })

  it("are drawn beside a person when large, beside a hand when small, and not at all when unknown", () => {
    expect(scaleOf({ length: 1700, width: 2400, height: null })).toEqual({
      width: 1700,
      height: 2400,
      reference: "person",
    })
    expect(scaleOf({ length: 2000, width: 1350, height: 30 })).toEqual({
      width: 1350,
      height: 2000,
      reference: "person",
    })
    expect(scaleOf({ length: 240, width: 240, height: 180 })).toEqual({
      width: 240,
      height: 180,
      reference: "hand",
    })
    expect(scaleOf({ length: 300, width: null, height: null })).toBeNull()
    expect(scaleOf(noSize)).toBeNull()
  })
})
