import { existsSync } from "node:fs"
import path from "node:path"
import { LOCALES, marketOf } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { problemsOf } from "./check"
import { loadWorld, picturesDir, type World } from "./load"
import { cooperativeSchema, orderActionSchema, pieceSchema } from "./schema"

const world = loadWorld()

/** A copy of the world with one thing broken in it. */
function broken(change: (copy: World) => void): string[] {
  const copy = structuredClone(world)
  change(copy)
  return problemsOf(copy)
}

function pieceOf(copy: World, slug: string) {
  const piece = copy.pieces.find((candidate) => candidate.slug === slug)
  if (!piece) throw new Error(`no piece ${slug}`)
  return piece
}

describe("the demo world", () => {
  it("fits together", () => {
    expect(problemsOf(world)).toEqual([])
  })

  it("has 14 cooperatives in at least 9 regions: 12 sell, one has applied, one is on holiday", () => {
    const states = world.cooperatives.map(({ state }) => state).sort()
    expect(states).toEqual(
      ["active", "active", "active", "active", "active", "active", "active", "active"].concat([
        "active",
        "active",
        "active",
        "active",
        "applied",
        "paused",
      ]),
    )
    expect(new Set(world.cooperatives.map(({ region }) => region)).size).toBeGreaterThanOrEqual(9)
  })

  it("has the 98 pieces that are pictured, with all 155 pictures described in each language", () => {
    expect(world.pieces).toHaveLength(98)
    expect(world.pictures).toHaveLength(155)
    for (const { alt } of world.pictures) for (const locale of LOCALES) expect(alt[locale]).toBeTruthy()
  })

  it("keeps every variant of a picture beside its list", () => {
    const missing = world.pictures
      .flatMap(({ variants }) => variants)
      .filter(({ file }) => !existsSync(path.join(picturesDir, "variants", file)))
    expect(missing).toEqual([])
  })

  it("writes Arabic in Arabic letters and tells stories of a readable length", () => {
    const texts = [...world.pieces.flatMap(({ title, description }) => [title, description])]
      .concat(world.cooperatives.flatMap(({ name, tagline, story, city }) => [name, tagline, story, city]))
      .concat(world.pictures.map(({ alt }) => alt))
    for (const { ar, en } of texts) {
      expect(ar).toMatch(/[\u0600-\u06ff]/)
      expect(en).not.toMatch(/[\u0600-\u06ff]/)
    }
    const words = (text: string) => text.split(/\s+/).length
    for (const { story, handle } of world.cooperatives) {
      expect(words(story.en), handle).toBeGreaterThanOrEqual(80)
      expect(words(story.en), handle).toBeLessThanOrEqual(140)
    }
    for (const { description, slug } of world.pieces) {
      expect(words(description.en), slug).toBeGreaterThanOrEqual(35)
      expect(words(description.en), slug).toBeLessThanOrEqual(70)
    }
  })

  it("shows unique pieces, pieces in stock and pieces made to order", () => {
    const kinds = new Set(world.pieces.map(({ availability }) => availability.kind))
    expect([...kinds].sort()).toEqual(["made_to_order", "ready", "unique"])
  })
})

describe("the demo's orders", () => {
  it("leave no state of an order empty, with one and with several cooperatives", () => {
    const actions = new Set(world.orders.flatMap(({ steps }) => Object.values(steps).flat()))
    expect([...actions].sort()).toEqual([...orderActionSchema.options].sort())
    expect(world.orders.some(({ steps, lines }) => lines.length > 1 && Object.keys(steps).length > 1)).toBe(
      true,
    )
    expect(world.orders.some(({ steps }) => Object.keys(steps).length === 0)).toBe(true)
  })

  it("go to every market, in every language", () => {
    const countries = world.orders.map(({ buyer }) => world.buyers[buyer]?.address.country_code)
    const markets = new Set(countries.map((country) => marketOf(country)?.code))
    expect([...markets].sort()).toEqual(["eu", "ma", "north-america", "uk"])
    expect(new Set(world.orders.map(({ locale }) => locale)).size).toBe(3)
  })
})

describe("a file with a fault is refused", () => {
  it("when a language is missing", () => {
    const { title: _title, cooperative: _cooperative, ...piece } = pieceOf(world, "thuya-box")
    expect(pieceSchema.safeParse({ ...piece, title: { en: "Box", fr: "Boîte" } }).success).toBe(false)
    expect(pieceSchema.safeParse({ ...piece, title: { en: "Box", fr: " ", ar: "علبة" } }).success).toBe(false)
    expect(pieceSchema.safeParse({ ...piece, title: { en: "Box", fr: "Boîte", ar: "علبة" } }).success).toBe(
      true,
    )
  })

  it("when a cooperative is not marked as demo data, or a holiday has no end", () => {
    const [cooperative] = world.cooperatives
    expect(cooperativeSchema.safeParse({ ...cooperative, is_demo: false }).success).toBe(false)
    expect(cooperativeSchema.safeParse({ ...cooperative, state: "paused" }).success).toBe(false)
  })
})

describe("a world with a fault says which", () => {
  const faults: [string, (copy: World) => void, RegExp][] = [
    [
      "a piece without a picture",
      (copy) => (copy.pictures = copy.pictures.filter(({ slug }) => slug !== "rif-jug")),
      /rif-jug: no picture/,
    ],
    [
      "a picture of nothing",
      (copy) => (copy.pieces = copy.pieces.filter(({ slug }) => slug !== "rif-jug")),
      /rif-jug-1.jpg shows no piece/,
    ],
    [
      "an unknown craft",
      (copy) => (pieceOf(copy, "rif-jug").craft = "knitting"),
      /rif-jug: unknown craft knitting/,
    ],
    [
      "a wrong HS code",
      (copy) => (pieceOf(copy, "rif-jug").hs_code = "570110"),
      /rif-jug: HS code 570110 is not the craft's 691200/,
    ],
    [
      "an unknown HS code",
      (copy) => (pieceOf(copy, "rif-jug").hs_code = "999999"),
      /rif-jug: unknown HS code 999999/,
    ],
    [
      "shares that are not 100",
      (copy) => (pieceOf(copy, "rif-jug").makers = [{ maker: "rhimo-l", percent: 99 }]),
      /rif-jug: shares of its makers add up to 99/,
    ],
    [
      "a maker of another cooperative",
      (copy) => (pieceOf(copy, "rif-jug").makers = [{ maker: "moha-s", percent: 100 }]),
      /moha-s is not a maker of seven-springs/,
    ],
    [
      "a price out of band",
      (copy) => ((pieceOf(copy, "rif-jug").variants[0] as { prices: { mad: number } }).prices.mad = 620),
      /costs 620 mad beside 6200 eur/,
    ],
    [
      "a slug twice",
      (copy) => copy.pieces.push(pieceOf(copy, "rif-jug")),
      /piece rif-jug stands there twice/,
    ],
    [
      "a SKU twice",
      (copy) => (pieceOf(copy, "rif-jug").variants = pieceOf(copy, "rif-amphora").variants),
      /SKU SSP-RIF-AMPHORA stands there twice/,
    ],
    ["no care", (copy) => (pieceOf(copy, "rif-jug").care = ""), /rif-jug: no care text/],
    [
      "a unique piece in stock twice",
      (copy) => Object.assign(pieceOf(copy, "marquetry-chess").variants[0] ?? {}, { stock: 2 }),
      /marquetry-chess: is unique/,
    ],
    [
      "a stock of what is made to order",
      (copy) => Object.assign(pieceOf(copy, "rabat-medallion").variants[0] ?? {}, { stock: 2 }),
      /rabat-medallion: is made to order/,
    ],
    [
      "a textile without fibres",
      (copy) => (pieceOf(copy, "kilim-sage").composition = undefined),
      /kilim-sage: is a textile without its fibres/,
    ],
    [
      "too few regions",
      (copy) => copy.cooperatives.map((one) => Object.assign(one, { region: "MA-03" })),
      /in only 1 regions/,
    ],
    [
      "a banner that is not there",
      (copy) => Object.assign(copy.cooperatives[0] ?? {}, { banner: "banner-none-1.jpg" }),
      /no picture banner-none-1.jpg/,
    ],
  ]
  it.each(faults)("%s", (_name, change, message) => {
    expect(broken(change).join("\n")).toMatch(message)
  })
})
