import { MARKETS, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { type GroundworkContext, type GroundworkStep, read } from "../context"

/** One region a market, with the payments that are configured; one tax region a country, with its standard rate. */
export const regionsStep: GroundworkStep = {
  title: "Regions and taxes",
  async run(context) {
    const regions = await createRegions(context)
    const taxes = await createTaxRegions(context)
    return `${regions} of ${MARKETS.length} regions and ${taxes} of ${context.world.taxRates.length} tax rates new`
  },
}

async function createRegions({ container }: GroundworkContext): Promise<number> {
  const known = await read<{ name: string; countries: { iso_2: string }[] }>(container, "region", [
    "name",
    "countries.iso_2",
  ])
  const taken = new Set(known.flatMap(({ countries }) => countries.map(({ iso_2 }) => iso_2)))
  // A country is of one region: one that the operator put elsewhere stays there.
  const missing = MARKETS.filter(({ names }) => !known.some(({ name }) => name === names.en))
    .map((market) => ({ ...market, countries: market.countries.filter((code) => !taken.has(code)) }))
    .filter(({ countries }) => countries.length > 0)
  if (missing.length === 0) return 0
  const payment_providers = await paymentProviders(container)
  await createRegionsWorkflow(container).run({
    input: {
      regions: missing.map(({ code, names, currency, countries }) => ({
        name: names.en,
        currency_code: currency,
        countries: [...countries],
        payment_providers,
        automatic_taxes: true,
        is_tax_inclusive: true,
        metadata: { market: code },
      })),
    },
  })
  return missing.length
}

/** Stripe where it is configured, else the test payment; and always the payment of one seller's order. */
async function paymentProviders(container: GroundworkContext["container"]): Promise<string[]> {
  const rows = await read<{ id: string }>(container, "payment_provider", ["id"], { is_enabled: true })
  const enabled = rows.map(({ id }) => id)
  const buyers = [PAYMENT_PROVIDERS.stripe, PAYMENT_PROVIDERS.test].find((id) => enabled.includes(id))
  if (!buyers) {
    throw new Error(
      `No payment for buyers: configure ${PAYMENT_PROVIDERS.stripe} or ${PAYMENT_PROVIDERS.test}`,
    )
  }
  return [buyers, PAYMENT_PROVIDERS.split]
}

async function createTaxRegions({ container, world }: GroundworkContext): Promise<number> {
  const known = await read<{ country_code: string }>(container, "tax_region", ["country_code"])
  const missing = world.taxRates.filter(
    ({ country }) => !known.some(({ country_code }) => country_code === country),
  )
  if (missing.length === 0) return 0
  await createTaxRegionsWorkflow(container).run({
    input: missing.map(({ country, rate, name, valid_from, source, checked_on }) => ({
      country_code: country,
      provider_id: "tp_system",
      default_tax_rate: {
        rate,
        code: rate > 0 ? `${country.toUpperCase()}-STANDARD` : `${country.toUpperCase()}-NONE`,
        name,
        metadata: { valid_from: valid_from || null, source, checked_on },
      },
    })),
  })
  return missing.length
}
