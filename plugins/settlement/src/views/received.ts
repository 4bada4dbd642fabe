import { COMMISSION_MODULE, type Currency, type ReceivedAnswer, type ReceivedQuery } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Rule } from "../modules/commission"
import { openPriceOf } from "../modules/commission/open-price"
import { moneyOf } from "../money/minor"

/** Whose tax is in a price of a currency; France stands for the Union, an order has that of its own country. */
const TAXED_IN: Readonly<Record<Currency, string>> = { mad: "ma", eur: "fr", gbp: "gb", usd: "us" }

/** What the seller has of prices, by the rules that an order of now would be frozen by. */
export async function readReceived(
  container: MedusaContainer,
  seller_id: string,
  { prices, family }: ReceivedQuery,
): Promise<ReceivedAnswer["received"]> {
  const rules: Rule[] = await container.resolve(COMMISSION_MODULE).listCommissionRules({}, { take: 100_000 })
  return Promise.all(
    prices.map(async (price) => {
      const parts = openPriceOf(
        {
          seller_id,
          family_code: family ?? null,
          currency_code: price.currency,
          price: price.amount,
          tax_bps: await taxOf(container, TAXED_IN[price.currency]),
          at: new Date(),
        },
        rules,
      )
      return { price, you_receive: moneyOf(parts.seller, price.currency) }
    }),
  )
}

/** The rate of a country in basis points; 0 where none is entered. */
async function taxOf(container: MedusaContainer, country_code: string): Promise<number> {
  const { data } = await container.resolve("query").graph({
    entity: "tax_rate",
    fields: ["rate"],
    filters: { is_default: true, tax_region: { country_code } },
  })
  return Math.round(Number(data[0]?.rate ?? 0) * 100)
}
