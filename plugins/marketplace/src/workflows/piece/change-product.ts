import { HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  emitEventStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { type ProductChange, priceInput } from "../../sheets/plan"
import { renameSizesStep, stopCountingStep } from "./steps/rename-sizes"
import { setStockStep } from "./steps/set-stock"
import { updatePieceRowStep } from "./steps/update-piece-row"

/** Brings a product of the shop in line with what its seller says of it now. */
export const changeProductWorkflow = createWorkflow("change-product-of-piece", (change: ProductChange) => {
  updateProductsWorkflow.runAsStep({
    input: transform(change, ({ product_id, fields }) => ({ products: [{ id: product_id, ...fields }] })),
  })
  updateProductVariantsWorkflow.runAsStep({
    input: transform(change, ({ variants, is_counted }) => ({
      product_variants: variants.map(({ id, fields, prices }) => ({
        id,
        ...fields,
        ...priceInput(prices),
        ...(is_counted ? { manage_inventory: true } : {}),
      })),
    })),
  })
  when("it-is-made-to-order", change, ({ is_counted }) => !is_counted).then(() => {
    stopCountingStep(transform(change, ({ variants }) => variants.map(({ id }) => id)))
  })
  renameSizesStep(change.size_names)
  setStockStep(change.stock)
  updatePieceRowStep(transform(change, ({ piece }) => ({ ...piece })))
  const changed = transform(change, ({ product_id }) => ({ id: product_id }))
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_UPDATED, data: changed })
  return new WorkflowResponse(changed)
})
