import { beforeAll, describe, expect, it, vi } from "vitest"
import { getApp } from "../support/app"
import { addBlueBowl, within } from "../support/discovery"

let url = ""
let key = ""
const handle = "blue-bowl"

beforeAll(async () => {
  const app = await getApp()
  await app.reset()
  await addBlueBowl()
  await within(20_000, `/store/pieces/${handle}`, (_, status) => status === 200)
  url = app.url
  key = app.world.publishable_key
})

/** What a caller can tell of an answer. A page of another origin goes through all of Medusa's middlewares. */
async function answer(path: string, headers: Record<string, string>) {
  const response = await fetch(url + path, { headers })
  const shown = ["content-type", "etag", "vary", "cache-control", "access-control-allow-credentials"]
  return {
    status: response.status,
    body: await response.text(),
    headers: Object.fromEntries(shown.map((name) => [name, response.headers.get(name)])),
  }
}

describe("a reading route", () => {
  const addresses = () => [
    "/store/search",
    "/store/search?locale=ar&currency=mad&country=fr&sort=price_asc",
    "/store/search?family=leather&family=pottery-ceramics&price_max=200",
    "/store/search?q=tapis&locale=fr&page=2",
    `/store/search?q=${"a".repeat(5000)}`,
    "/store/search?currency=doubloons",
    "/store/search?page=0&limit=x",
    "/store/search?locale=fr&locale=ar",
    "/store/search?__proto__=1&constructor=2&hasOwnProperty=3",
    `/store/search?${Array.from({ length: 40 }, (_, i) => `family=f${i}`).join("&")}`,
    "/store/search?family[]=leather&family[a]=b",
    "/store/search?q=%00",
    "/store/search?q=%E0%A4%A",
    `/store/pieces/${handle}`,
    `/store/pieces/${handle}?locale=ar&country=MA&currency=MAD`,
    `/store/pieces/${handle}?country=france`,
    "/store/pieces/there-is-no-such-piece",
    "/store/pieces/%E0%A4%A",
    "/store/pieces/a%00b",
  ]
  const callers = (): Record<string, string>[] => [
    { "x-publishable-api-key": key },
    { "x-publishable-api-key": key, "x-medusa-locale": "fr" },
    { "x-publishable-api-key": key, authorization: "Bearer nonsense", cookie: "connect.sid=nonsense" },
    { "x-publishable-api-key": "pk_unknown" },
    {},
  ]

  it("answers ahead of Medusa's middlewares as it does behind them", async () => {
    for (const headers of callers()) {
      for (const path of addresses()) {
        // Names that another file left in memory may be renewed between the two: both are asked again then.
        await vi.waitFor(async () => {
          const ahead = await answer(path, headers)
          const behind = await answer(path, { ...headers, origin: "https://elsewhere.example" })
          expect(ahead, `${path} ${JSON.stringify(headers)}`).toEqual(behind)
        })
      }
    }
  })
})
