import { expect, test } from "vitest"
import type { CardPart, DetailPart } from "../documents/types"
import { type FullPiece, relatedCards, relatedSearches } from "./related"

const piece = (own: Partial<DetailPart> = {}): FullPiece => ({
  id: "prod_1",
  is_offered: true,
  seller: "potters",
  markets: [],
  card: { id: "prod_1", family: "pottery-ceramics" } as CardPart,
  detail: {
    craft: { code: "safi-pottery", names: { en: "", fr: "", ar: "" } },
    region: "MA-07",
    ...own,
  } as DetailPart,
})
const scope = { salesChannels: ["sc_1"] }
const filters = (own?: Partial<DetailPart>) =>
  relatedSearches(piece(own), scope, undefined).map((each) => each.filters)

test("near are the same hands; of other hands the same craft, then the same family, that of the region first", () => {
  const offered = { is_offered: true, sales_channels: ["sc_1"] }
  expect(filters()).toEqual([
    { ...offered, seller: "potters", id: { $ne: "prod_1" } },
    { ...offered, seller: { $ne: "potters" }, craft: "safi-pottery" },
    { ...offered, seller: { $ne: "potters" }, family: "pottery-ceramics", region: "MA-07" },
    { ...offered, seller: { $ne: "potters" }, family: "pottery-ceramics" },
  ])
  expect(filters({ craft: null })).toHaveLength(3)
  expect(filters({ craft: null, region: null })).toHaveLength(2)
})

test("what is near in two ways is shown once, the same craft first, four at most", () => {
  const cards = (...ids: string[]) => ({
    hits: ids.map((id) => ({ document: { card: { id } as CardPart } })),
  })
  const { related, similar } = relatedCards([cards("a"), cards("b", "c"), cards("c", "d", "e", "f")])
  expect(related.map(({ id }) => id)).toEqual(["a"])
  expect(similar.map(({ id }) => id)).toEqual(["b", "c", "d", "e"])
  expect(relatedCards([])).toEqual({ related: [], similar: [] })
})
