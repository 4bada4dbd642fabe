import type { ValidateFulfillmentDataContext } from "@medusajs/framework/types"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import { createWorkflow, parallelize, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  addShippingMethodToCartStep,
  emitEventStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  validateAndReturnShippingMethodsDataStep,
} from "@medusajs/medusa/core-flows"
import { followUpWorkflow } from "./follow-up"
import { holdCart } from "./hold-cart"
import type { ChosenDelivery, PricedDelivery } from "./price-deliveries"
import type { RefreshedCart } from "./refreshed-cart"
import { priceDeliveriesStep } from "./steps/price-deliveries"

type ChooseDeliveries = { cart_id: string; options: ChosenDelivery[] }
type Chosen = { cart: RefreshedCart; priced: PricedDelivery[] }

/** Sends the parcels of some sellers as the buyer wishes; each choice replaces what was chosen for that seller before. */
export const chooseDeliveriesWorkflow = createWorkflow("choose-deliveries", (input: ChooseDeliveries) => {
  const cart = holdCart(input)
  const priced = priceDeliveriesStep({ cart, options: input.options })
  const checked = validateAndReturnShippingMethodsDataStep(transform({ input, cart, priced }, dataToCheck))
  const [, shipping_methods] = parallelize(
    removeShippingMethodFromCartStep(transform({ cart, priced }, replaced)),
    addShippingMethodToCartStep(transform({ cart, priced, checked }, chosenMethods)),
  )
  followUpWorkflow.runAsStep({ input: { cart, items: [], shipping_methods } })
  parallelize(
    emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } }),
    releaseLockStep({ key: input.cart_id }),
  )
  return new WorkflowResponse(shipping_methods)
})

/** A carrier may ask for more than which delivery it is, such as the number of a pick-up point. */
function dataToCheck({ input, cart, priced }: Chosen & { input: ChooseDeliveries }) {
  return priced.map(({ id, provider_id, data, from_location }) => ({
    id,
    provider_id,
    option_data: data ?? {},
    method_data: input.options.find((option) => option.id === id)?.data ?? {},
    context: Object.assign({} as ValidateFulfillmentDataContext, cart, { from_location }),
  }))
}

function replaced({ cart, priced }: Chosen) {
  const profiles = new Set(priced.map(({ shipping_profile_id }) => shipping_profile_id))
  const before = cart.shipping_methods.filter(
    ({ shipping_option }) => !shipping_option || profiles.has(shipping_option.shipping_profile_id),
  )
  return { shipping_method_ids: before.map(({ id }) => id) }
}

function chosenMethods({ cart, priced, checked }: Chosen & { checked?: unknown }) {
  return {
    shipping_methods: priced.map(({ id, name, amount, is_tax_inclusive }) => ({
      shipping_option_id: id,
      name,
      amount,
      is_tax_inclusive,
      data: dataOf(checked, id),
      cart_id: cart.id,
    })),
  }
}

/** What the carriers' check answered, which is one object a delivery, with its id for a key. */
function dataOf(checked: unknown, id: string): Record<string, unknown> {
  const answers: Record<string, Record<string, unknown>>[] = Array.isArray(checked) ? checked : []
  return answers.find((answer) => answer[id])?.[id] ?? {}
}
