import { MARKETS, type SafetyContact } from "@hirfa/contracts"
import { nameSafetyContactsWorkflow, recordRatesWorkflow } from "@hirfa/marketplace/workflows"
import type { SeedStep } from "../context"

/** Near the rates of 2026, and no quotation of anybody: what is reckoned by them is for demonstration. */
const RATES = { eur: "10.70", usd: "9.20", gbp: "12.30" } as const
const VALID_FROM = "2026-11-01"
const SOURCE = "Demonstration rate, made for the demo world: not a quotation"

/** What selling abroad stands on: rates of exchange, and who answers for products where the law asks for somebody. */
export const tradeStep: SeedStep = {
  title: "Selling abroad",
  async run({ container }) {
    const { result: rates } = await recordRatesWorkflow(container).run({
      input: {
        rates: Object.entries(RATES).map(([currency_code, mad_per_unit]) => ({
          currency_code: currency_code as keyof typeof RATES,
          mad_per_unit,
          valid_from: VALID_FROM,
          source: SOURCE,
        })),
      },
    })
    const { result: contacts } = await nameSafetyContactsWorkflow(container).run({
      input: { contacts: safetyContacts() },
    })
    return `${rates.recorded} rates of exchange and ${contacts.named} safety contacts new`
  },
}

function safetyContacts(): SafetyContact[] {
  return MARKETS.filter(({ code }) => code === "eu" || code === "uk").map(({ code, names }) => ({
    market: code,
    seller_id: null,
    name: `Demonstration contact for the ${names.en}`,
    address: "Invented address, for demonstration only",
    email: `safety-${code}@hirfa.example`,
    valid_from: VALID_FROM,
    valid_to: null,
    source: SOURCE,
  }))
}
