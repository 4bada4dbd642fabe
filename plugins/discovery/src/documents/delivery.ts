import { type Days, marketOf } from "@hirfa/contracts"
import { numberOf, pricesOf } from "./amounts"
import type { PieceSource, ShippingOptionSource } from "./source"
import type { DeliveryPart } from "./types"

/** The deliveries of a seller that a buyer can choose: no returns, no options hidden from the shop. */
export function deliveriesOf(options: readonly ShippingOptionSource[]): DeliveryPart[] {
  return options.filter(isOffered).flatMap((option) => {
    const days = daysOf(option)
    const zone = option.service_zone
    if (!days || !zone) return []
    const flat = (option.prices ?? []).filter((price) => !price.rules_count)
    const countries = [...new Set((zone.geo_zones ?? []).map((geo) => geo.country_code.toLowerCase()))].sort()
    return [
      {
        market: marketOf(countries[0])?.code ?? null,
        countries,
        prices: pricesOf(flat.map((price) => [price.currency_code, numberOf(price.amount)])),
        days,
      },
    ]
  })
}

/** Without the ways to countries whose law does not let the piece be offered there. */
export function offeredDeliveries(
  ways: readonly DeliveryPart[],
  { withheld_markets }: Pick<PieceSource, "withheld_markets">,
): DeliveryPart[] {
  if (!withheld_markets?.length) return [...ways]
  return ways.flatMap((way) => {
    const countries = way.countries.filter((code) => !withheld_markets.includes(marketOf(code)?.code ?? ""))
    return countries.length > 0 ? [{ ...way, countries }] : []
  })
}

function isOffered(option: ShippingOptionSource): boolean {
  const rules = new Map((option.rules ?? []).map((rule) => [rule.attribute, String(rule.value)]))
  return rules.get("is_return") !== "true" && rules.get("enabled_in_store") !== "false"
}

function daysOf(option: ShippingOptionSource): Days | null {
  const facts = { ...option.data, ...option.metadata }
  const min = Number(facts.days_min)
  const max = Number(facts.days_max)
  return Number.isInteger(min) && Number.isInteger(max) && min >= 0 && max >= min ? { min, max } : null
}
