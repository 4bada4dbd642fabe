import type { ExchangeRatesAnswer } from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { type Call, call } from "../support/http"
import { operatorToken } from "../support/operator"

const app = await getApp()
let token = ""

beforeEach(async () => {
  await app.reset()
  token = await operatorToken()
})

type Answer = { message?: string; recorded?: number } & Partial<ExchangeRatesAnswer>
const ask = (more: Call = {}) => call<Answer>("/admin/exchange-rates", { token, ...more })
const record = (rate: object) => ask({ method: "POST", body: { rates: [{ ...EURO, ...rate }] } })

const EURO = {
  currency_code: "eur",
  mad_per_unit: "10.8124",
  valid_from: "2026-01-02",
  source: "Bulletin of the bank",
}

describe("exchange rates", () => {
  it("are written down once, and listed with their source", async () => {
    expect((await record({})).body).toEqual({ recorded: 1 })
    expect((await record({})).body).toEqual({ recorded: 0 })
    expect((await record({ mad_per_unit: "10.81240" })).body).toEqual({ recorded: 0 })
    const { exchange_rates } = (await ask()).body
    expect(exchange_rates).toEqual([expect.objectContaining(EURO)])
  })

  it("are followed by a later one and never changed", async () => {
    await record({})
    const changed = await record({ mad_per_unit: "11" })
    expect(changed.status).toBe(400)
    expect(changed.body.message).toContain("eur has the rate 10.8124 from 2026-01-02")
    expect((await record({ mad_per_unit: "11", valid_from: "2026-01-03" })).status).toBe(201)
  })

  it("say which of them hold today, and what currency has none", async () => {
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    expect((await ask()).body).toEqual({ exchange_rates: [], count: 0, missing: ["eur", "usd", "gbp"] })
    for (const valid_from of [inDays(-9), inDays(-2), inDays(3)]) await record({ valid_from })
    await record({ currency_code: "gbp", valid_from: inDays(2) })
    const { exchange_rates = [], ...rest } = (await ask()).body
    expect(rest).toEqual({ count: 4, missing: ["usd", "gbp"] })
    expect(exchange_rates.map(({ currency_code, state }) => `${currency_code} ${state}`)).toEqual([
      "eur to_come",
      "gbp to_come",
      "eur holds",
      "eur passed",
    ])
    const second = (await call<Answer>("/admin/exchange-rates?limit=1&offset=3", { token })).body
    expect(second).toMatchObject({ count: 4, exchange_rates: [{ state: "passed" }] })
  })

  it("name the field that is wrong", async () => {
    for (const wrong of [
      { mad_per_unit: "10,8" },
      { mad_per_unit: "0" },
      { currency_code: "mad" },
      { currency_code: "xyz" },
      { valid_from: "02/01/2026" },
      { source: " " },
      { source_url: "javascript:alert(1)" },
    ]) {
      const refused = await record(wrong)
      expect(refused.status).toBe(400)
      expect(refused.body.message).toContain(`rates.0.${Object.keys(wrong)[0]}`)
    }
  })

  it("are the operator's only", async () => {
    expect((await call("/admin/exchange-rates", {})).status).toBe(401)
  })
})
