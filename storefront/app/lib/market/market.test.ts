import { describe, expect, it } from "vitest"
import { type Markets, marketOf } from "./market.server"
import { marketCookie, preferenceOf } from "./preference"

const markets: Markets = {
  byCountry: new Map([
    ["fr", { regionId: "reg_eu", currency: "eur" }],
    ["de", { regionId: "reg_eu", currency: "eur" }],
    ["gb", { regionId: "reg_uk", currency: "gbp" }],
    ["ma", { regionId: "reg_ma", currency: "mad" }],
  ]),
  currencies: ["eur", "gbp", "mad"],
}
const of = (cookie: string | null, languages: string | null = null) =>
  marketOf(markets, preferenceOf(cookie, languages))

describe("where a buyer buys", () => {
  it("is what she chose", () => {
    expect(of("a=b; hirfa_market=gb.eur; c=d")).toEqual({
      country: "gb",
      currency: "eur",
      regionId: "reg_uk",
    })
    const cookie = marketCookie("ma", "mad", false).split(";")[0] ?? ""
    expect(of(cookie)).toEqual({ country: "ma", currency: "mad", regionId: "reg_ma" })
  })

  it("is guessed from the browser's language only where that names a country", () => {
    expect(of(null, "en-GB,en;q=0.9").country).toBe("gb")
    expect(of(null, "de-DE,de;q=0.9").country).toBe("de")
    expect(of(null, "en").country).toBe("fr")
    expect(of(null, "zh-Hant-TW").country).toBe("fr")
  })

  it("is the base market when country or currency are unknown, never an error", () => {
    const base = { country: "fr", currency: "eur", regionId: "reg_eu" }
    for (const cookie of [
      "hirfa_market=zz.eur",
      "hirfa_market=",
      "hirfa_market=fr.xxx",
      "hirfa_market=%00.eur",
      "hirfa_market=fr.usd",
    ]) {
      expect(of(cookie), cookie).toEqual(base)
    }
  })
})
