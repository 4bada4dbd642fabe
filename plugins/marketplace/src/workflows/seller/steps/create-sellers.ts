import { SELLER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerInput } from "../types"

/** Writes down sellers with their makers, in state `applied`. Compensation: deletes them. */
export const createSellersStep = createStep(
  "create-sellers",
  async (sellers: SellerInput[], { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const created = await service.createSellers(
      sellers.map(({ makers: _makers, ...seller }) => ({ ...seller, status: "applied" as const })),
    )
    const makers = sellers.flatMap(({ makers = [] }, index) =>
      makers.map((maker) => ({ ...maker, seller_id: created[index]?.id ?? "" })),
    )
    if (makers.length > 0) await service.createMakers(makers)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SELLER_MODULE).deleteSellers(ids)
  },
)
