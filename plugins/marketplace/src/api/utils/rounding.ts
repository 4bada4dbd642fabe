import { CURRENCIES, type PriceAnswer } from "@hirfa/contracts"
import type { Pricing } from "../../sheets/prices"

/** The seller's own steps by currency; null where the shop's rule holds. */
export function answerRounding({ rounding }: Pricing): PriceAnswer["rounding"] {
  return CURRENCIES.filter((currency) => currency !== "mad").map((currency) => ({
    currency,
    step: rounding.get(currency) ?? null,
  }))
}
