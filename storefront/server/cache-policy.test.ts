import { describe, expect, it } from "vitest"
import { cacheableOf } from "./cache-policy"

const request = { method: "GET", path: "/pieces", search: "", cookies: undefined, acceptLanguage: undefined }
const keyOf = (more: Partial<Parameters<typeof cacheableOf>[0]>) => cacheableOf({ ...request, ...more })?.key

describe("which pages are kept, and under which name", () => {
  it.each([
    "/",
    "/fr",
    "/ar/",
    "/pieces",
    "/fr/pieces/rug",
    "/crafts/wood",
    "/ar/cooperatives/fes",
    "/about",
    "/robots.txt",
    "/sitemaps/pages.xml",
  ])("%s may be kept", (path) => {
    expect(keyOf({ path })).toBeDefined()
  })

  it.each([
    "/cart",
    "/fr/checkout",
    "/orders/abc",
    "/account",
    "/atelier",
    "/ar/account/login",
    "/market",
    "/pieces/rug/edit",
    "/de/pieces",
    "/pieces.data",
  ])("%s is made for each reader", (path) => {
    expect(keyOf({ path })).toBeUndefined()
  })

  it("only answers anonymous readers, and only reading", () => {
    expect(keyOf({ method: "POST" })).toBeUndefined()
    expect(keyOf({ cookies: "a=b; hirfa_customer=x" })).toBeUndefined()
    expect(keyOf({ cookies: "hirfa_member=x" })).toBeUndefined()
    expect(keyOf({ cookies: "hirfa_cart=x; hirfa_count=2" })).toBe(keyOf({}))
    expect(keyOf({ cookies: "not_hirfa_customer=x" })).toBe(keyOf({}))
  })

  it("renders a kept page with the market's cookie and no other", () => {
    const of = (cookies: string) => cacheableOf({ ...request, cookies })?.cookies
    expect(of("hirfa_cart=secret; hirfa_market=gb.gbp; hirfa_count=2")).toBe("hirfa_market=gb.gbp")
    expect(of("hirfa_cart=secret")).toBe("")
    expect(of("hirfa_market=ma.mad")).toBe("hirfa_market=ma.mad")
  })

  it("tells markets apart", () => {
    const keys = [
      keyOf({}),
      keyOf({ cookies: "hirfa_market=gb.gbp" }),
      keyOf({ cookies: "hirfa_market=gb.eur" }),
      keyOf({ acceptLanguage: "en-US,en" }),
    ]
    expect(new Set(keys).size).toBe(4)
  })

  it("drops what does not change the page, from the name and from what the app is asked", () => {
    const answer = cacheableOf({ ...request, search: "?utm_source=x&family=wood&q=rug&fbclid=1&page=" })
    expect(answer?.search).toBe("?family=wood&q=rug")
    expect(keyOf({ search: "?utm_source=mail" })).toBe(keyOf({}))
  })

  it("does not care for the order of filters", () => {
    expect(keyOf({ search: "?family=wood&family=glass&sort=newest" })).toBe(
      keyOf({ search: "?sort=newest&family=glass&family=wood" }),
    )
    expect(keyOf({ search: "?q=a" })).not.toBe(keyOf({ search: "?q=b" }))
  })

  it("does not keep pages under endless addresses", () => {
    expect(keyOf({ search: `?q=${"a".repeat(3000)}` })).toBeUndefined()
  })
})
