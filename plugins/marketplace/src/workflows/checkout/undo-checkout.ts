import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  deleteReservationsByLineItemsStep,
  releaseLockStep,
  removeRemoteLinkStep,
} from "@medusajs/medusa/core-flows"
import { findUnfinishedCheckoutStep, type UnfinishedCheckout } from "./steps/find-unfinished-checkout"
import { forgetUnfinishedCheckoutStep } from "./steps/forget-unfinished-checkout"
import type { Span } from "./unfinished-checkouts"

export type UndoneCheckout = { order_ids: string[]; is_placed: boolean }

/**
 * Undoes what a checkout that broke off left of one cart: its orders are gone, its stock is free, and the cart is as it
 * was before. Under the lock of the cart's completion, and read anew there: what is whole by now is left alone.
 */
export const undoCheckoutWorkflow = createWorkflow("undo-checkout", (input: Span & { cart_id: string }) => {
  acquireLockStep({ key: input.cart_id, timeout: 30, ttl: 120 })
  const unfinished = findUnfinishedCheckoutStep(input)
  when("something-is-unfinished", unfinished, (found) => Boolean(found)).then(() => {
    const found = transform(unfinished, (value) => value as UnfinishedCheckout)
    deleteReservationsByLineItemsStep(transform(found, ({ line_item_ids }) => line_item_ids))
    const order_id = transform(found, ({ order_ids }) => order_ids)
    removeRemoteLinkStep({ [Modules.ORDER]: { order_id } })
    forgetUnfinishedCheckoutStep(found)
  })
  releaseLockStep({ key: input.cart_id })
  return new WorkflowResponse(
    transform(
      unfinished,
      (found): UndoneCheckout => ({
        order_ids: found?.order_ids ?? [],
        is_placed: found?.is_placed ?? true,
      }),
    ),
  )
})
