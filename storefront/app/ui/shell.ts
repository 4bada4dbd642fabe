import type { Currency } from "@hirfa/contracts"

/** What the shop's frame shows on every page; the same for every anonymous reader of a market. */
export interface Shell {
  isTestPayment: boolean
  /** Whether the cooperatives and people shown are invented. */
  isDemonstration: boolean
  /** Null when the backend could not be asked: then the choice of country is not offered. */
  market: {
    country: string
    currency: Currency
    countries: readonly { code: string; name: string }[]
    currencies: readonly Currency[]
  } | null
}
