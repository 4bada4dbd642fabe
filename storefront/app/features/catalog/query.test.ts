import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  hasFilters,
  LISTING_PARAMETERS,
  listingSearch,
  parseListing,
  withoutCountry,
  withoutFilters,
  withoutPrice,
  withoutValue,
} from "./query"

const parse = (text: string) => parseListing(new URLSearchParams(text))

describe("the address of a listing", () => {
  it("says what was asked for", () => {
    const query = parse(
      "q=blue+rug&family=wood&family=leather&ships_to=FR&price_min=20&price_max=300&sort=price_asc&page=3",
    )
    expect(query).toMatchObject({
      q: "blue rug",
      shipsTo: "fr",
      priceMin: 20,
      priceMax: 300,
      sort: "price_asc",
      page: 3,
    })
    expect(query.facets.family).toEqual(["leather", "wood"])
  })

  it("leaves out what is broken, unknown or too long", () => {
    const query = parse(
      "page=-1&price_min=1e9&price_max=NaN&sort=cheapest&ships_to=zz&availability=maybe&family=%3Cscript%3E&page=0",
    )
    expect(query).toMatchObject({
      page: 1,
      shipsTo: undefined,
      priceMin: undefined,
      priceMax: undefined,
      sort: "relevance",
    })
    expect(query.facets.availability).toEqual([])
    expect(query.facets.family).toEqual([])
    expect(parse(`q=${"a".repeat(10_000)}`).q).toHaveLength(200)
    expect(parse(`family=${"a".repeat(100)}`).facets.family).toEqual([])
  })

  it("survives half surrogate pairs and control characters", () => {
    const { q } = parseListing(new URLSearchParams([["q", `rug\ud800\u0000\n'; DROP TABLE--`]]))
    expect(q).toBe("rug '; DROP TABLE--")
    expect(() => encodeURIComponent(q)).not.toThrow()
  })

  it("comes back the same whatever was in it", () => {
    const text = fc.string({ unit: "binary", maxLength: 40 })
    const name = fc.constantFrom(
      "q",
      "family",
      "seller",
      "availability",
      "ships_to",
      "price_min",
      "price_max",
      "sort",
      "page",
      "find_seller",
      "other",
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.oneof(text, fc.constantFrom("wood", "ready", "12", "newest", "fr"))), {
          maxLength: 12,
        }),
        (pairs) => {
          const query = parseListing(new URLSearchParams(pairs))
          const address = listingSearch(query)
          expect(parse(address)).toEqual(query)
          // Whatever is no parameter of a listing, the page cache drops.
          for (const name of new URLSearchParams(address).keys()) expect(LISTING_PARAMETERS).toContain(name)
        },
      ),
    )
  })

  it("loses one filter at a time, and its page with it", () => {
    const query = parse("q=rug&family=wood&family=leather&ships_to=us&price_max=50&page=4")
    const wood = withoutValue(query, "family", "wood")
    expect(listingSearch(wood)).toBe("?q=rug&family=leather&ships_to=us&price_max=50")
    expect(listingSearch(withoutPrice(query))).toBe("?q=rug&family=leather&family=wood&ships_to=us")
    expect(listingSearch(withoutCountry(wood))).toBe("?q=rug&family=leather&price_max=50")
    expect(listingSearch(withoutFilters(query))).toBe("?q=rug")
    expect(hasFilters(query)).toBe(true)
    expect(hasFilters(withoutFilters(query))).toBe(false)
  })
})
