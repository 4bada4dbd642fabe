import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  type RefreshCartShippingMethodsWorkflowInput,
  refreshCartShippingMethodsWorkflowId,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateShippingMethodsStep,
  useQueryGraphStep,
  validateCartStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { type RefreshedCart, refreshedCartFields } from "./refreshed-cart"
import { reviewDeliveriesStep } from "./steps/review-deliveries"

/**
 * Reviews the deliveries of a cart that has changed. Medusa runs this after each change: its own prices every delivery
 * anew by way of the stock locations of every seller, and writes them whether they changed or not.
 */
createWorkflow(
  { name: takeOver(refreshCartShippingMethodsWorkflowId), idempotent: false },
  (input: RefreshCartShippingMethodsWorkflowInput) => {
    const read = when("cart-not-given", input, ({ cart }) => !cart).then(() => {
      const { data } = useQueryGraphStep({
        entity: "cart",
        fields: refreshedCartFields,
        filters: { id: input.cart_id },
        options: { throwIfKeyNotFound: true, isList: false },
      }).config({ name: "get-cart" })
      return data
    })
    const found = transform({ input, read }, ({ input, read }) => input.cart ?? read)
    validateCartStep({ cart: found })
    const cart = transform(found, (each) => each as RefreshedCart)
    acquireLockStep({ key: transform(cart, ({ id }) => id), timeout: 2, ttl: 10 })
    const review = reviewDeliveriesStep(cart)
    parallelize(
      removeShippingMethodFromCartStep(transform(review, ({ remove }) => ({ shipping_method_ids: remove }))),
      updateShippingMethodsStep(transform(review, ({ update }) => update)),
    )
    releaseLockStep({ key: transform(cart, ({ id }) => id) })
    return new WorkflowResponse(undefined)
  },
)
