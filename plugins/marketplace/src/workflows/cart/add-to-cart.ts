import type {
  AdditionalData,
  AddToCartWorkflowInputDTO,
  CartLineItemDTO,
  CreateLineItemForCartDTO,
} from "@medusajs/framework/types"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  addToCartWorkflowId,
  confirmVariantInventoryWorkflow,
  createLineItemsStep,
  emitEventStep,
  getLineItemActionsStep,
  getLineItemPricingQuantitiesStep,
  getTranslatedLineItemsStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateLineItemsStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { followUpWorkflow } from "./follow-up"
import { holdCart } from "./hold-cart"
import type { RefreshedCart } from "./refreshed-cart"
import { type PricedLines, priceNewLinesStep } from "./steps/price-new-lines"

type Input = AddToCartWorkflowInputDTO & AdditionalData

/**
 * Puts pieces into a cart, step by step as Medusa does it. The cart is read once, before; it is read again only when
 * deliveries were chosen already, which may cost something else for what is in it now.
 */
createWorkflow({ name: takeOver(addToCartWorkflowId), idempotent: false }, (input: Input) => {
  const cart = holdCart(input)

  const quantities = getLineItemPricingQuantitiesStep({ id: input.cart_id, items: input.items })
  const priced = priceNewLinesStep({ cart, lines: input.items, quantities })
  const { itemsToCreate, itemsToUpdate } = getLineItemActionsStep({ id: input.cart_id, items: priced.lines })
  confirmVariantInventoryWorkflow.runAsStep({
    input: transform({ cart, input, priced, itemsToCreate, itemsToUpdate }, (given) => ({
      sales_channel_id: given.cart.sales_channel_id ?? "",
      variants: given.priced.variants,
      items: given.input.items,
      itemsToUpdate: [...given.itemsToUpdate, ...given.itemsToCreate].map((item) =>
        "data" in item ? item.data : item,
      ),
    })),
  })
  const items = getTranslatedLineItemsStep({
    items: itemsToCreate,
    variants: transform({ priced, itemsToCreate }, variantsOf),
    locale: transform(cart, ({ locale }) => locale),
  })
  const [created, updated] = parallelize(
    createLineItemsStep({ id: input.cart_id, items }),
    updateLineItemsStep({ id: input.cart_id, items: itemsToUpdate }),
  )

  const changed = transform({ created, updated }, ({ created, updated }): CartLineItemDTO[] => [
    ...created,
    ...updated,
  ])
  when("deliveries-chosen", cart, hasDeliveries).then(() =>
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id, items: changed } }),
  )
  when("no-deliveries-yet", cart, (read) => !hasDeliveries(read)).then(() =>
    followUpWorkflow.runAsStep({ input: { cart, items: changed, shipping_methods: [] } }),
  )
  parallelize(
    emitEventStep({ eventName: CartWorkflowEvents.UPDATED, data: { id: input.cart_id } }),
    releaseLockStep({ key: input.cart_id }),
  )
  return new WorkflowResponse(undefined)
})

function hasDeliveries({ shipping_methods }: RefreshedCart): boolean {
  return shipping_methods.length > 0
}

function variantsOf({
  priced,
  itemsToCreate,
}: {
  priced: PricedLines
  itemsToCreate: CreateLineItemForCartDTO[]
}) {
  return itemsToCreate.flatMap(({ variant_id }) => priced.variants.find(({ id }) => id === variant_id) ?? [])
}
