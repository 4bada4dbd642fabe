import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { LinkDefinition } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
  releaseLockStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { DEFAULT_DELIVERY } from "./delivery-template"
import { sellerLocks } from "./seller-locks"
import { nextStatus } from "./seller-status"
import { shippingOptionsFor } from "./shipping-options"
import { createDeliveryZonesStep } from "./steps/create-delivery-zones"
import { updateSellersStep } from "./steps/update-sellers"
import type { DeliveryTemplate } from "./types"

export type ApproveSellersInput = {
  ids: string[]
  /** Deliveries by seller id; a seller left out gets the default template. */
  deliveries?: Record<string, DeliveryTemplate>
}

/**
 * Approves sellers: each gets a shipping profile, a stock location and delivery options a market, and may sell. One
 * approval at a time, whoever runs it: a second one would make a second stock location.
 * @throws NOT_ALLOWED when one of them is not waiting for approval
 */
export const approveSellersWorkflow = createWorkflow("approve-sellers", (input: ApproveSellersInput) => {
  const locks = transform(input, ({ ids }) => sellerLocks(ids))
  acquireLockStep(locks)
  const { data: found } = useQueryGraphStep({
    entity: "seller",
    fields: ["id", "handle", "name", "city", "status"],
    filters: { id: input.ids },
    options: { throwIfKeyNotFound: true },
  }).config({ name: "sellers-to-approve" })
  const { data: channels } = useQueryGraphStep({
    entity: "store",
    fields: ["id", "default_sales_channel_id"],
  }).config({
    name: "default-sales-channel",
  })
  const sellers = transform({ found, input }, ({ found, input }) =>
    found.map(({ id, handle, name, city, status }) => ({
      id,
      handle,
      name,
      city,
      status: nextStatus("approve", status),
      template: input.deliveries?.[id] ?? DEFAULT_DELIVERY,
    })),
  )

  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform(sellers, (all) => ({
      locations: all.map(({ name, city }) => ({
        name,
        address: { address_1: city, city, country_code: "ma" },
      })),
    })),
  })
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: transform(sellers, (all) => ({
      data: all.map(({ handle }) => ({ name: `Parcels of ${handle}`, type: "seller" })),
    })),
  })
  const zones = createDeliveryZonesStep(
    transform({ sellers, locations }, ({ sellers, locations }) =>
      sellers.map(({ id, handle, template }, index) => ({
        seller_id: id,
        handle,
        template,
        stock_location_id: locations[index]?.id ?? "",
      })),
    ),
  )
  createRemoteLinkStep(
    transform({ zones, locations, channels }, ({ zones, locations, channels }): LinkDefinition[] => [
      ...locations.map(({ id }) => ({
        [Modules.SALES_CHANNEL]: { sales_channel_id: channels[0]?.default_sales_channel_id },
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
      })),
      ...locations.map(({ id }) => ({
        [Modules.STOCK_LOCATION]: { stock_location_id: id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
      })),
      ...[...new Map(zones.map((zone) => [zone.set_id, zone])).values()].map(
        ({ set_id, stock_location_id }) => ({
          [Modules.STOCK_LOCATION]: { stock_location_id },
          [Modules.FULFILLMENT]: { fulfillment_set_id: set_id },
        }),
      ),
    ]),
  )
  createShippingOptionsWorkflow.runAsStep({
    input: transform({ sellers, profiles, zones }, ({ sellers, profiles, zones }) =>
      shippingOptionsFor(
        sellers.map(({ id, template }, index) => ({
          id,
          template,
          shipping_profile_id: profiles[index]?.id ?? "",
        })),
        zones,
      ),
    ),
  })
  const updated = updateSellersStep(
    transform({ sellers, locations, profiles }, ({ sellers, locations, profiles }) =>
      sellers.map(({ id, status }, index) => ({
        id,
        status,
        approved_at: new Date(),
        stock_location_id: locations[index]?.id ?? "",
        shipping_profile_id: profiles[index]?.id ?? "",
      })),
    ),
  )
  emitEventStep({ eventName: HIRFA_EVENTS.SELLER_UPDATED, data: updated })
  emitEventStep({ eventName: HIRFA_EVENTS.SELLER_APPROVED, data: updated }).config({
    name: "emit-sellers-approved",
  })
  releaseLockStep(locks)
  return new WorkflowResponse(updated)
})
