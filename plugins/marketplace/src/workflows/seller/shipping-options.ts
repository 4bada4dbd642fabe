import { CURRENCIES, minorPerMajor } from "@hirfa/contracts"
import type { FulfillmentWorkflow } from "@medusajs/framework/types"
import type { DeliveryZone } from "./steps/create-delivery-zones"
import type { DeliveryTemplate } from "./types"

type Seller = { id: string; shipping_profile_id: string; template: DeliveryTemplate }

/** Medusa's shipping options for the zones of sellers. The days of each option are in its metadata. */
export function shippingOptionsFor(
  sellers: readonly Seller[],
  zones: readonly DeliveryZone[],
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] {
  return sellers.flatMap((seller) =>
    zones
      .filter((zone) => zone.seller_id === seller.id)
      .flatMap((zone) =>
        (seller.template[zone.market] ?? []).map((option) => ({
          name: option.name,
          price_type: "flat" as const,
          provider_id: "manual_manual",
          service_zone_id: zone.zone_id,
          shipping_profile_id: seller.shipping_profile_id,
          type: {
            label: option.name,
            description: `${option.days.min} to ${option.days.max} days`,
            code: option.code,
          },
          prices: CURRENCIES.map((currency_code) => ({
            currency_code,
            amount: option.prices[currency_code] / minorPerMajor(currency_code),
          })),
          rules: [
            { attribute: "enabled_in_store", value: "true", operator: "eq" as const },
            { attribute: "is_return", value: "false", operator: "eq" as const },
          ],
          metadata: { days_min: option.days.min, days_max: option.days.max },
        })),
      ),
  )
}
