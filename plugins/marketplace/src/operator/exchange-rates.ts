import {
  CURRENCIES,
  EXCHANGE_MODULE,
  type ExchangeRatesAnswer,
  type ExchangeRateView,
  exchangeRatesAnswerSchema,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

/** What a dirham was, is and will be worth, the latest first, and the currencies of which nobody has said it. */
export async function listExchangeRates(
  container: MedusaContainer,
  { limit: take, offset: skip }: { limit: number; offset: number },
  day = new Date().toISOString().slice(0, 10),
): Promise<ExchangeRatesAnswer> {
  const service = container.resolve(EXCHANGE_MODULE)
  const [[rows, count], holding] = await Promise.all([
    service.listAndCountExchangeRates(
      {},
      { take, skip, order: { valid_from: "DESC", currency_code: "ASC" } },
    ),
    service.ratesOn(day),
  ])
  const held = new Set([...holding.values()].map(({ id }) => id))
  const stateOf = ({ id, valid_from }: { id: string; valid_from: string }): ExchangeRateView["state"] => {
    if (valid_from > day) return "to_come"
    return held.has(id) ? "holds" : "passed"
  }
  return exchangeRatesAnswerSchema.parse({
    exchange_rates: rows.map((row) => ({ ...row, state: stateOf(row) })),
    count,
    missing: CURRENCIES.filter((currency) => currency !== "mad" && !holding.has(currency)),
  })
}
