import { COMMISSION_MODULE, type Currency, type OpenPrice } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { QueryContext } from "@medusajs/framework/utils"
import type { Rule } from "../modules/commission"
import { openPriceOf } from "../modules/commission/open-price"
import { minorOf, moneyOf } from "../money/minor"

type ProductRow = {
  piece?: {
    seller_id: string
    family_code: string
    maker_shares?: { percent: number; maker?: { name: string } | null }[]
  } | null
  variants?: { calculated_price?: { calculated_amount?: number | null } | null }[]
}

/** What the cheapest price of a published piece is made of; null when there is no such piece, or no such price. */
export async function readOpenPrice(
  container: MedusaContainer,
  { handle, currency, country }: { handle: string; currency: Currency; country?: string | undefined },
): Promise<OpenPrice | null> {
  const { data } = await container.resolve("query").graph({
    entity: "product",
    fields: [
      "piece.seller_id",
      "piece.family_code",
      "piece.maker_shares.percent",
      "piece.maker_shares.maker.name",
      "variants.calculated_price.calculated_amount",
    ],
    filters: { handle, status: "published" },
    context: { variants: { calculated_price: QueryContext({ currency_code: currency }) } },
  })
  const [product] = data as ProductRow[]
  const amounts = (product?.variants ?? []).flatMap(
    ({ calculated_price }) => calculated_price?.calculated_amount ?? [],
  )
  if (!product?.piece || amounts.length === 0) return null
  const rules: Rule[] = await container.resolve(COMMISSION_MODULE).listCommissionRules({}, { take: 100_000 })
  const price = minorOf(Math.min(...amounts), currency)
  const parts = openPriceOf(
    {
      seller_id: product.piece.seller_id,
      family_code: product.piece.family_code,
      currency_code: currency,
      price,
      tax_bps: await taxOf(container, country),
      makers: (product.piece.maker_shares ?? []).map(({ percent, maker }) => ({
        percent,
        name: maker?.name ?? "",
      })),
      at: new Date(),
    },
    rules,
  )
  const money = (amount: number) => moneyOf(amount, currency)
  return {
    price: money(price),
    seller: money(parts.seller),
    platform: money(parts.platform),
    payment: money(parts.payment),
    tax: money(parts.tax),
    makers: parts.makers.map(({ amount, ...maker }) => ({ ...maker, amount: money(amount) })),
  }
}

/** The rate of a country in basis points; 0 where none is entered, or no country is named. */
export async function taxOf(container: MedusaContainer, country_code: string | undefined): Promise<number> {
  if (!country_code) return 0
  const { data } = await container.resolve("query").graph({
    entity: "tax_rate",
    fields: ["rate"],
    filters: { is_default: true, tax_region: { country_code } },
  })
  return Math.round(Number(data[0]?.rate ?? 0) * 100)
}
