import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, useQueryGraphStep, validateCartStep } from "@medusajs/medusa/core-flows"
import { type RefreshedCart, refreshedCartFields } from "./refreshed-cart"

/** Reads a cart that is not ordered yet, and keeps others from changing it; who calls it ends with `releaseLockStep`. */
export function holdCart({ cart_id }: { cart_id: WorkflowData<string> | string }) {
  acquireLockStep({ key: cart_id, timeout: 2, ttl: 10 })
  const { data } = useQueryGraphStep({
    entity: "cart",
    fields: refreshedCartFields,
    filters: { id: cart_id },
    options: { throwIfKeyNotFound: true, isList: false },
  }).config({ name: "get-cart" })
  validateCartStep({ cart: data })
  return transform(data, (found) => found as RefreshedCart)
}
