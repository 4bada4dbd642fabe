import { type DeliveryOption, LOCALE_TAGS, type Locale } from "@hirfa/contracts"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { Modules, QueryContext } from "@medusajs/framework/utils"
import { toMoney } from "./money"

type OptionRow = {
  id: string
  name: string
  shipping_profile_id: string
  metadata?: { days_min?: number; days_max?: number } | null
  calculated_price?: { calculated_amount?: BigNumberInput | null } | null
}

type Asked = {
  profile_ids: string[]
  country_code: string
  currency_code: string
  region_id: string
  locale: Locale
}

/**
 * The deliveries of some sellers to a country, by shipping profile, cheapest first. Medusa's own listing reads those of
 * every seller of the sales channel; this one grows with the sellers of the cart only.
 */
export async function deliveryOptions(
  container: MedusaContainer,
  asked: Asked,
): Promise<Map<string, DeliveryOption[]>> {
  const byProfile = new Map<string, DeliveryOption[]>()
  if (asked.profile_ids.length === 0) return byProfile
  const found = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(
    {
      shipping_profile_id: asked.profile_ids,
      address: { country_code: asked.country_code },
      context: { is_return: "false", enabled_in_store: "true" },
    },
    { select: ["id"] },
  )
  if (found.length === 0) return byProfile
  const { data } = await container.resolve("query").graph(
    {
      entity: "shipping_option",
      fields: ["id", "name", "shipping_profile_id", "metadata", "calculated_price.calculated_amount"],
      filters: { id: found.map(({ id }) => id) },
      context: {
        calculated_price: QueryContext({ currency_code: asked.currency_code, region_id: asked.region_id }),
      },
    },
    { locale: LOCALE_TAGS[asked.locale] },
  )
  for (const row of data as OptionRow[]) {
    const price = row.calculated_price?.calculated_amount
    if (price === null || price === undefined) continue
    const options = byProfile.get(row.shipping_profile_id) ?? []
    options.push({
      id: row.id,
      name: row.name,
      price: toMoney(price, asked.currency_code),
      days: { min: row.metadata?.days_min ?? 0, max: row.metadata?.days_max ?? 0 },
    })
    byProfile.set(row.shipping_profile_id, options)
  }
  for (const options of byProfile.values())
    options.sort((a, b) => a.price.amount - b.price.amount || a.id.localeCompare(b.id))
  return byProfile
}
