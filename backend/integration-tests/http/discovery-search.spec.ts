import { type SearchAnswer, searchAnswerSchema } from "@hirfa/contracts"
import { beforeAll, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { addBlueBowl, within } from "../support/discovery"
import { call } from "../support/http"

const app = await getApp()

// These only read: the world is made once.
beforeAll(async () => {
  await app.reset()
  await addBlueBowl()
  await within<SearchAnswer>(5000, "/store/search?q=bol+bleu&locale=fr", ({ count }) => count === 1)
})

async function search(query: string): Promise<SearchAnswer> {
  const { status, body } = await call(`/store/search?${query}`)
  expect(status, query).toBe(200)
  return searchAnswerSchema.parse(body)
}

const handles = (answer: SearchAnswer) => answer.pieces.map(({ handle }) => handle).sort()
const facet = (answer: SearchAnswer, name: keyof SearchAnswer["facets"]) =>
  Object.fromEntries((answer.facets[name] ?? []).map(({ code, count }) => [code, count]))

describe("the listing", () => {
  it("shows every piece with its card in the reader's language and currency", async () => {
    const answer = await search("locale=fr&currency=gbp")
    expect(handles(answer)).toEqual(["blue-bowl", "bowl", "pouf", "rug", "unique-rug", "vase"])
    expect(answer.pieces.find(({ handle }) => handle === "blue-bowl")).toMatchObject({
      title: "Bol bleu",
      family: { code: "pottery-ceramics", name: "Poterie" },
      picture: { base: "/files/pictures/bowl", alt: "Un bol" },
      price: { amount: 1848, currency: "gbp" },
      has_price_range: true,
      availability: "ready",
    })
    expect(answer.pieces.find(({ handle }) => handle === "pouf")).toMatchObject({
      availability: "made_to_order",
      lead_time: { min: 20, max: 30 },
    })
  })

  it("says null where a piece has no price in the currency, and puts it last by price", async () => {
    const answer = await search("currency=mad&sort=price_asc")
    expect(answer.pieces.at(-1)).toMatchObject({ handle: "blue-bowl", price: null })
  })

  it("counts each facet without itself, so that a second value can be added", async () => {
    const one = await search("seller=potters&family=pottery-ceramics")
    expect(handles(one)).toEqual(["blue-bowl"])
    expect(facet(one, "family")).toEqual({ "pottery-ceramics": 1, "carpets-weaving": 2 })
    expect(facet(one, "seller")).toEqual({ potters: 1 })
    const both = await search("seller=potters&family=pottery-ceramics&family=carpets-weaving")
    expect(handles(both)).toEqual(["blue-bowl", "bowl", "vase"])
  })

  it("bounds prices, and answers the span without the bounds", async () => {
    const answer = await search("price_min=19&price_max=46&sort=price_desc")
    expect(answer.pieces.map(({ handle }) => handle)).toEqual(["vase", "bowl"])
    expect(answer.price_range).toEqual({ min: 1899, max: 48_000 })
    expect((await search("price_min=50&price_max=10")).count).toBe(0)
  })

  it("pages without showing a piece twice, and answers the right counts beyond the end", async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => search(`sort=newest&limit=2&page=${page}`)))
    expect(new Set(pages.flatMap(handles)).size).toBe(6)
    const beyond = await search("limit=2&page=9999")
    expect(beyond).toMatchObject({ pieces: [], count: 6, page: 9999, page_count: 3 })
    expect(facet(beyond, "seller")).toEqual({ potters: 3, weavers: 2, tanners: 1 })
  })
})

describe("words", () => {
  it.each([
    ["blue bowl", "en"],
    ["BOWLS of blue", "en"],
    ["bol", "fr"],
    ["زلافة زرقاء", "ar"],
    ["الزلافة", "ar"],
    ["zellij", "en"],
    ["zelige", "fr"],
    ["argile cobalt", "fr"],
    ["blu", "en"],
    ["blue bwol", "en"],
  ])("%s finds the blue bowl", async (q, locale) => {
    expect(handles(await search(`locale=${locale}&q=${encodeURIComponent(q)}`))).toContain("blue-bowl")
  })

  it("that are in no piece are dropped, and the near matches say so", async () => {
    const answer = await search(`q=${encodeURIComponent("Blue xylophone bowl")}`)
    expect(answer).toMatchObject({ count: 0, pieces: [], near: { dropped: ["xylophone"] } })
    expect(answer.near?.pieces.map(({ handle }) => handle)).toEqual(["blue-bowl"])
  })

  it("find nothing near when there is nothing", async () => {
    expect(await search("q=xylophone")).toMatchObject({ count: 0, near: null })
  })
})

describe("bad input", () => {
  it.each([
    ["page=abc", "page"],
    ["page=0", "page"],
    ["page=1.5", "page"],
    ["price_min=-1", "price_min"],
    ["price_max=NaN", "price_max"],
    ["currency=xyz", "currency"],
    ["locale=xx", "locale"],
    ["sort=random", "sort"],
    ["limit=1000", "limit"],
    [`q=${"a".repeat(10_000)}`, "q"],
    ["q=a&q=b", "q"],
    ["family[x]=1", "family"],
    ["availability=maybe", "availability"],
  ])("%s is refused by the field's name", async (query, field) => {
    const { status, body } = await call<{ message: string }>(`/store/search?${query}`)
    expect(status).toBe(400)
    expect(body.message).toContain(field)
  })

  it.each([
    "q=%ED%A0%80",
    "q=%F0%9F%8F%BA",
    "q=%3F%21...",
    `q=${encodeURIComponent("'; drop table product; --")}`,
    `q=${encodeURIComponent("<script>alert(1)</script>")}`,
    `q=${encodeURIComponent(`"unclosed ' quotes & | ! ( :* \\`)}`,
    `family=${encodeURIComponent("wood','leather")}`,
    "seller=nobody",
    `price_min=${Number.MAX_SAFE_INTEGER}`,
  ])("%s finds nothing, and quickly", async (query) => {
    const started = Date.now()
    expect((await search(query)).count).toBe(0)
    expect(Date.now() - started).toBeLessThan(2000)
  })

  it.each(["q=%00", "family=%00"])("%s is refused: no text of ours holds such a character", async (query) => {
    expect((await call(`/store/search?${query}`)).status).toBe(400)
  })

  it("a repeated value and a single one both work, and white space alone is no search", async () => {
    expect((await search("seller=potters&seller=potters")).count).toBe(3)
    expect((await search("q=%20%20")).count).toBe(6)
  })

  it("needs the publishable key, as every store route", async () => {
    const answer = await fetch(`${app.url}/store/search`)
    expect(answer.status).toBe(400)
  })
})
