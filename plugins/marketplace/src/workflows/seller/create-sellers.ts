import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createSellersStep } from "./steps/create-sellers"
import type { SellerInput } from "./types"

/** Somebody applies to sell: the seller stands there with its makers, and sells nothing until it is approved. */
export const createSellersWorkflow = createWorkflow("create-sellers", (input: { sellers: SellerInput[] }) => {
  const ids = createSellersStep(input.sellers)
  emitEventStep({
    eventName: HIRFA_EVENTS.SELLER_CREATED,
    data: transform(ids, (all) => all.map((id) => ({ id }))),
  })
  return new WorkflowResponse(ids)
})
