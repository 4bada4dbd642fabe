import type { CreateCartDTO, CustomerDTO, RegionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = { asked: CreateCartDTO; region: RegionDTO | null; customer?: CustomerDTO | null }

/**
 * A cart that is about to be made, as one that was read: its prices and taxes may depend on the region and on the groups
 * of its buyer. Nothing to compensate: it only reads.
 */
export const describeNewCartStep = createStep(
  "describe-new-cart",
  async ({ asked, region, customer }: Input, { container }) => {
    const groups = customer
      ? await container.resolve(Modules.CUSTOMER).listCustomerGroups({ customers: { id: [customer.id] } })
      : []
    return new StepResponse({
      ...asked,
      // One that is known by its id comes with the made cart; until then the region tells the market.
      shipping_address: typeof asked.shipping_address === "string" ? null : asked.shipping_address,
      region,
      customer: customer && { ...customer, groups },
      items: [],
      shipping_methods: [],
      promotions: [],
    })
  },
)
