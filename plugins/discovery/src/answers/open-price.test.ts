import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CardPart, DetailPart } from "../documents/types"
import { openPriceAnswer } from "./piece"

const parts = (seller: number, platform: number, payment: number, tax: number) => ({
  seller,
  platform,
  payment,
  tax,
})
const document = {
  card: { prices: { eur: { min: 10_000, max: 30_000 } } } as CardPart,
  detail: {
    taxes: { fr: 2000, de: 1900 },
    open_prices: {
      eur: { 0: parts(8800, 1200, 0, 0), 1900: parts(7395, 1008, 0, 1597), 2000: parts(7333, 1000, 0, 1667) },
    },
  } satisfies Pick<DetailPart, "open_prices" | "taxes">,
}

describe("how the lowest price divides", () => {
  it("is told with the tax of the reader's country, and without any where none is entered", () => {
    expect(openPriceAnswer(document, "eur", "FR")?.tax).toEqual({ amount: 1667, currency: "eur" })
    expect(openPriceAnswer(document, "eur", "de")?.seller.amount).toBe(7395)
    expect(openPriceAnswer(document, "eur", "us")?.tax.amount).toBe(0)
    expect(openPriceAnswer(document, "eur", undefined)?.price.amount).toBe(10_000)
  })

  it("is not told in a currency in which the piece is not sold, nor of a document from before", () => {
    expect(openPriceAnswer(document, "gbp", "gb")).toBeNull()
    expect(openPriceAnswer({ card: document.card, detail: {} }, "eur", "fr")).toBeNull()
  })

  it("adds up to the price for every reader", () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom("fr", "de", "us", "FR", "xx"), { nil: undefined }), (country) => {
        const open = openPriceAnswer(document, "eur", country)
        const { seller, platform, payment, tax, price } = open ?? expect.fail("no open price")
        expect(seller.amount + platform.amount + payment.amount + tax.amount).toBe(price.amount)
      }),
    )
  })
})
