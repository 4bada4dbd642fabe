import { MARKETS, marketOf } from "@hirfa/contracts"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DeliveryTemplate } from "../types"

type Input = { seller_id: string; handle: string; stock_location_id: string; template: DeliveryTemplate }[]

/** The zone of one market of one seller, with the options that are to stand in it. */
export type DeliveryZone = {
  seller_id: string
  stock_location_id: string
  set_id: string
  zone_id: string
  market: string
}

/**
 * Makes a fulfilment set a seller, with a zone for each market that it serves. Compensation: deletes the sets.
 * @throws INVALID_DATA for a market that Hirfa does not know
 */
export const createDeliveryZonesStep = createStep(
  "create-delivery-zones",
  async (sellers: Input, { container }) => {
    const fulfillment = container.resolve(Modules.FULFILLMENT)
    const sets = await fulfillment.createFulfillmentSets(
      sellers.map(({ handle, template }) => ({
        name: `Deliveries of ${handle}`,
        type: "shipping",
        service_zones: Object.keys(template).map((code) => ({
          name: `${handle} ${code}`,
          geo_zones: countriesOf(code).map((country_code) => ({ type: "country" as const, country_code })),
        })),
      })),
    )
    const zones = sets.flatMap((set, index): DeliveryZone[] => {
      const seller = sellers[index]
      if (!seller) return []
      return (set.service_zones ?? []).map((zone) => ({
        seller_id: seller.seller_id,
        stock_location_id: seller.stock_location_id,
        set_id: set.id,
        zone_id: zone.id,
        market: marketOf(zone.geo_zones[0]?.country_code)?.code ?? "",
      }))
    })
    return new StepResponse(
      zones,
      sets.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.FULFILLMENT).deleteFulfillmentSets(ids)
  },
)

function countriesOf(code: string): readonly string[] {
  const market = MARKETS.find((candidate) => candidate.code === code)
  if (!market) {
    const known = MARKETS.map((candidate) => candidate.code).join(", ")
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Unknown market ${code} in the deliveries: use one of ${known}`,
    )
  }
  return market.countries
}
