import { describe, expect, test } from "vitest"
import { fold } from "../language/fold"
import { documentBuilder } from "./build"
import type { PieceSource, ProductSource, SharedSource } from "./source"

const names = (en: string, fr = en, ar = en) => ({ en, fr, ar })

const seller: PieceSource["seller"] = {
  id: "sel_1",
  handle: "potters",
  name: "Potters",
  status: "active",
  city: "Safi",
  region_code: "MA-07",
  shipping_profile_id: "sp_1",
  stock_location_id: "sloc_1",
}

const piece = (own: Partial<PieceSource> = {}): PieceSource => ({
  id: "piece_1",
  craft_code: "safi-pottery",
  family_code: "pottery-ceramics",
  technique_code: null,
  material_codes: ["clay"],
  region_code: "MA-07",
  city: "Safi",
  care: "Wash by hand.",
  is_unique: false,
  is_made_to_order: false,
  lead_days_min: null,
  lead_days_max: null,
  seller,
  maker_shares: [
    { percent: 40, maker: { id: "mkr_2", name: "Ali", craft: null } },
    { percent: 60, maker: { id: "mkr_1", name: "Hassan", craft: "potter" } },
  ],
  ...own,
})

const variant = (id: string, rank: number): ProductSource["variants"][number] => ({
  id,
  title: id,
  variant_rank: rank,
  hs_code: null,
  length: 100.4,
  width: null,
  height: null,
  weight: 350,
  manage_inventory: false,
  allow_backorder: false,
  metadata: null,
  options: [{ id: `${id}_value`, value: id, option_id: "opt_1" }],
})

const product = (own: Partial<ProductSource> = {}): ProductSource => ({
  id: "prod_1",
  handle: "blue-bowl",
  title: "Blue bowl",
  description: "Painted.",
  status: "published",
  created_at: "2026-11-01T00:00:00.000Z",
  updated_at: "2026-11-02T00:00:00.000Z",
  hs_code: null,
  images: [
    {
      url: "b",
      rank: 1,
      metadata: { base: "/b", alt: names("back", "dos"), width: 10, height: 10, placeholder: null },
    },
    {
      url: "a",
      rank: 0,
      metadata: { base: "/a", alt: names("front"), width: 10, height: 10, placeholder: "data:," },
    },
    { url: "c", rank: 2, metadata: null },
  ],
  options: [{ id: "opt_1", title: "Size" }],
  variants: [variant("large", 1), variant("small", 0)],
  sales_channels: [{ id: "sc_1" }],
  piece: piece(),
  ...own,
})

const shared = (own: Partial<SharedSource> = {}): SharedSource => ({
  translations: [
    { reference_id: "prod_1", locale_code: "fr-FR", translations: { title: "Bol bleu", description: "" } },
    { reference_id: "prod_1", locale_code: "ar-MA", translations: { title: "زلافة زرقاء" } },
    { reference_id: "prod_1", locale_code: "es-ES", translations: { title: "Cuenco azul" } },
  ],
  crafts: [
    {
      code: "safi-pottery",
      names: names("Safi pottery", "Poterie de Safi"),
      synonyms: ["zellige", "zellij"],
      hs_code: "691200",
    },
  ],
  terms: [{ kind: "material", code: "clay", names: names("Clay", "Argile", "طين"), position: 0 }],
  shippingOptions: [],
  certificates: new Map(),
  orders: new Map(),
  prices: new Map([
    [
      "small",
      new Map([
        ["eur", 18],
        ["jpy", 3000],
      ]),
    ],
    [
      "large",
      new Map([
        ["eur", 36.9],
        ["mad", 390],
      ]),
    ],
  ]),
  ...own,
})

const built = (own: Partial<ProductSource> = {}, of: Partial<SharedSource> = {}) => {
  const document = documentBuilder(shared(of))(product(own))
  if (!document) throw new Error("the document was not built")
  return document
}

describe("the document of a piece", () => {
  test("has each language, the base one where a translation is missing or empty", () => {
    const { card, detail } = built()
    expect(card.title).toEqual({ en: "Blue bowl", fr: "Bol bleu", ar: "زلافة زرقاء" })
    expect(detail.description.fr).toBe("Painted.")
    expect(card.picture?.alt).toEqual(names("front"))
  })

  test("names the place of its seller in each language, and another place as it is written", () => {
    const translations = [
      { reference_id: "sel_1", locale_code: "ar-MA", translations: { city: "آسفي" } },
      { reference_id: "sel_1", locale_code: "fr-FR", translations: { city: "" } },
    ]
    const { card, detail, about_ar } = built({}, { translations })
    expect(card.seller.place).toEqual(names("Safi", "Safi", "آسفي"))
    expect(detail.city).toEqual(card.seller.place)
    expect(about_ar).toContain(fold("آسفي"))
    expect(built({ piece: piece({ city: "Ouarzazate" }) }, { translations }).detail.city).toEqual(
      names("Ouarzazate"),
    )
    expect(built({ piece: piece({ city: null }) }).detail.city).toBeNull()
  })

  test("holds prices in minor units, the lowest one to filter by, none for a currency that is missing", () => {
    const document = built()
    expect(document.price_eur).toBe(1800)
    expect(document.card.prices).toEqual({ eur: { min: 1800, max: 3690 }, mad: { min: 39_000, max: 39_000 } })
    expect(document.price_usd).toBeNull()
  })

  test("orders variants, pictures and makers, and leaves a picture without facts out", () => {
    const { detail } = built()
    expect(detail.variants.map(({ id }) => id)).toEqual(["small", "large"])
    expect(detail.variants[0]?.size).toEqual({ length: 100, width: null, height: null })
    expect(detail.pictures.map(({ base }) => base)).toEqual(["/a", "/b"])
    expect(detail.makers.map(({ name }) => name.en)).toEqual(["Hassan", "Ali"])
    expect(detail.makers.reduce((sum, { percent }) => sum + (percent ?? 0), 0)).toBe(100)
  })

  test("is found by title, craft, synonym and material in any language", () => {
    const document = built()
    expect(document.title_fr).toBe("bol bleu")
    expect(document.words.split(" ")).toEqual(expect.arrayContaining(["zellij", "poteri"]))
    expect(document.about_ar).toContain("طين")
  })

  test("carries its own certificates and those of its seller that speak for its pieces", () => {
    const certificate = (code: string, covers_pieces: boolean) => ({
      scheme: {
        code,
        names: names(`Label ${code}`),
        certifier: names("Ministry"),
        url: null,
        awarded_to: "seller" as const,
        covers_pieces,
      },
      number: "7",
      issued_on: "2026-01-01",
      expires_on: null,
    })
    const certificates = new Map([
      ["prod_1", [certificate("own", false)]],
      ["sel_1", [certificate("whole-range", true), certificate("dealer", false)]],
      ["sel_2", [certificate("another", true)]],
    ])
    const document = built({}, { certificates })
    expect(document.certificates).toEqual(["own", "whole-range"])
    expect(document.detail.certificates?.map(({ scheme }) => scheme)).toEqual(["own", "whole-range"])
    expect(document.about_en).toContain("label")
    expect(document.fingerprint).not.toBe(built().fingerprint)
  })

  test("takes the customs code of product, variant or craft, in this order", () => {
    expect(built().detail.hs_code).toBe("691200")
    expect(built({ variants: [{ ...variant("small", 0), hs_code: "691110" }] }).detail.hs_code).toBe("691110")
    expect(built({ hs_code: "691390" }).detail.hs_code).toBe("691390")
  })

  test("stays readable while its seller makes a pause, and is not offered", () => {
    expect(built().is_offered).toBe(true)
    expect(built({ piece: piece({ seller: { ...seller, status: "paused" } }) }).is_offered).toBe(false)
  })

  test.each([
    ["a draft", { status: "draft" }],
    ["a product without a piece", { piece: null }],
    ["a piece of a suspended seller", { piece: piece({ seller: { ...seller, status: "suspended" } }) }],
    ["a piece of a seller who applied", { piece: piece({ seller: { ...seller, status: "applied" } }) }],
  ] satisfies [string, Partial<ProductSource>][])("is not made for %s", (_, own) => {
    expect(documentBuilder(shared())(product(own))).toBeNull()
  })

  test("has a lead time that does not end before it begins", () => {
    expect(built().card.lead_time).toBeNull()
    const lead = (min: number | null, max: number | null) =>
      built({ piece: piece({ lead_days_min: min, lead_days_max: max }) }).card.lead_time
    expect(lead(14, 21)).toEqual({ min: 14, max: 21 })
    expect(lead(14, null)).toEqual({ min: 14, max: 14 })
    expect(lead(30, 20)).toEqual({ min: 30, max: 30 })
  })
})
