import { PromotionActions } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createLineItemAdjustmentsStep,
  createShippingMethodAdjustmentsStep,
  getActionsToComputeFromPromotionsStep,
  getPromotionCodesToApply,
  prepareAdjustmentsFromPromotionActionsStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
  removeLineItemAdjustmentsStep,
  removeShippingMethodAdjustmentsStep,
  type UpdateCartPromotionsWorkflowInput,
  updateCartPromotionsStep,
  updateCartPromotionsWorkflowId,
  useQueryGraphStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { promotedCartFields } from "./promoted-cart"
import { lookForPromotionsStep } from "./steps/look-for-promotions"

type Input = UpdateCartPromotionsWorkflowInput & {
  /** Whether the cart has promotions now, where the caller knows it. */
  has_promotions?: boolean
}

/** Medusa's own reckoning of discounts, step by step, for carts that have anything to discount; nothing for the others. */
createWorkflow({ name: takeOver(updateCartPromotionsWorkflowId), idempotent: false }, (input: Input) => {
  const cart_id = transform(input, ({ cart_id, cart }) => cart_id ?? cart?.id)
  const hasSome = lookForPromotionsStep(
    transform({ input, cart_id }, ({ input, cart_id }) => ({
      cart_id,
      promo_codes: input.promo_codes,
      has_promotions: input.has_promotions,
    })),
  )
  const reckoned = when("something-to-discount", hasSome, (yes) => yes).then(() => {
    acquireLockStep({ key: cart_id, timeout: 2, ttl: 10 })
    const { data: cart } = useQueryGraphStep({
      entity: "cart",
      fields: promotedCartFields,
      filters: { id: cart_id },
      options: { isList: false },
    }).config({ name: "fetch-cart" })
    validateCartStep({ cart })
    const action = transform(input, (given) => given.action ?? PromotionActions.ADD)
    const codes = getPromotionCodesToApply({
      cart,
      promo_codes: transform(input, (given) => given.promo_codes ?? []),
      action,
    })
    const actions = getActionsToComputeFromPromotionsStep({
      computeActionContext: cart,
      promotionCodesToApply: codes,
    })
    const adjustments = prepareAdjustmentsFromPromotionActionsStep({ actions })
    parallelize(
      removeLineItemAdjustmentsStep({
        lineItemAdjustmentIdsToRemove: adjustments.lineItemAdjustmentIdsToRemove,
      }),
      removeShippingMethodAdjustmentsStep({
        shippingMethodAdjustmentIdsToRemove: adjustments.shippingMethodAdjustmentIdsToRemove,
      }),
      createLineItemAdjustmentsStep({
        lineItemAdjustmentsToCreate: adjustments.lineItemAdjustmentsToCreate,
      }),
      createShippingMethodAdjustmentsStep({
        shippingMethodAdjustmentsToCreate: adjustments.shippingMethodAdjustmentsToCreate,
      }),
      updateCartPromotionsStep({
        id: cart_id,
        promo_codes: adjustments.computedPromotionCodes,
        action: PromotionActions.REPLACE,
      }),
    )
    releaseLockStep({ key: cart_id })
    return adjustments
  })
  when(
    "pays-already",
    input,
    ({ force_refresh_payment_collection }) => !!force_refresh_payment_collection,
  ).then(() => refreshPaymentCollectionForCartWorkflow.runAsStep({ input: { cart_id } }))
  return new WorkflowResponse({
    skipped_promo_codes: transform({ reckoned }, ({ reckoned }) => reckoned?.skippedPromoCodes ?? []),
  })
})
