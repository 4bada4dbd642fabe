import { expect, test } from "vitest"
import { type SellerRow, sellerCardAnswer } from "./seller"
import { NameTable } from "./terms"

const picture = (alt: unknown) => ({ base: "/files/emblem", alt, width: 800, height: 800, placeholder: null })

const seller: SellerRow = {
  id: "sel_1",
  handle: "potters",
  type: "cooperative",
  status: "active",
  name: "Potiers",
  tagline: null,
  city: "Safi",
  region_code: "MA-07",
  emblem: picture({ en: "A kiln", fr: "Un four" }),
  banner: picture("A row of jugs"),
  is_demo: false,
  paused_until: null,
}

const cardIn = (locale: "en" | "fr" | "ar", own: Partial<SellerRow> = {}) =>
  sellerCardAnswer({ ...seller, ...own }, { locale, names: new NameTable([], new Map()), pieceCount: 2 })

test("a seller's pictures are told in the reader's language, else in the base one, else as they were written", () => {
  expect(cardIn("fr").emblem).toEqual(picture("Un four"))
  expect(cardIn("ar").emblem?.alt).toBe("A kiln")
  expect(cardIn("ar").banner?.alt).toBe("A row of jugs")
})

test("what is no picture is left out", () => {
  for (const emblem of [null, "emblem.png", picture(7), { ...picture("x"), width: -1.5 }])
    expect(cardIn("en", { emblem }).emblem).toBeNull()
})

test("only a paused seller says until when", () => {
  const paused_until = "2026-12-01T00:00:00.000Z"
  expect(cardIn("en", { paused_until }).paused_until).toBeNull()
  expect(cardIn("en", { status: "paused", paused_until })).toMatchObject({ is_paused: true, paused_until })
})
