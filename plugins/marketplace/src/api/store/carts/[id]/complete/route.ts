import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { type CompletedCart, completeCartWorkflowId } from "../../../../../workflows"

/** Failures after which the buyer tries to pay again: Medusa's clients expect them as a 200 of type `cart`. */
const PAYMENT_ERRORS: string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
]

/** Completes a cart as Medusa's route does, and names the order group beside the first order. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const id = req.params.id ?? ""
  const { errors, result, transaction } = await req.scope
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(completeCartWorkflowId, {
      input: { id },
      throwOnError: false,
    })
  if (!transaction.hasFinished()) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Cart is already being completed by another request")
  }
  const query = req.scope.resolve("query")
  const error: unknown = errors?.[0]?.error
  if (error) {
    if (!(error instanceof Error) || !("type" in error) || !PAYMENT_ERRORS.includes(String(error.type)))
      throw error
    const { data } = await query.graph({
      entity: "cart",
      fields: ["*", "items.*", "shipping_methods.*"],
      filters: { id },
    })
    res.json({
      type: "cart",
      cart: data[0],
      error: { message: error.message, name: error.name, type: error.type },
    })
    return
  }
  const completed = result as CompletedCart
  const { data } = await query.graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: completed.id },
  })
  const token = req.scope.resolve(ORDER_GROUP_MODULE).signLink(completed.order_group_id)
  res.json({
    type: "order",
    order: data[0],
    order_group: { id: completed.order_group_id, token, order_ids: completed.order_ids },
  })
}
