import type { CartDTO, CartLineItemDTO } from "@medusajs/framework/types"
import { CartWorkflowEvents } from "@medusajs/framework/utils"
import {
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  type CreateCartWorkflowInput,
  confirmVariantInventoryWorkflow,
  createCartsStep,
  createCartWorkflowId,
  emitEventStep,
  findOneOrAnyRegionStep,
  findOrCreateCustomerStep,
  findSalesChannelStep,
  getTranslatedLineItemsStep,
  prepareCartToCreateStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { followUpWorkflow } from "./follow-up"
import type { RefreshedCart } from "./refreshed-cart"
import { describeNewCartStep } from "./steps/describe-new-cart"
import { priceNewLinesStep } from "./steps/price-new-lines"
import { requireSalesChannelStep } from "./steps/require-sales-channel"

/**
 * Makes a cart, with its first pieces or none, step by step as Medusa does it. What its taxes follow from is known from
 * the making of it; Medusa's own reads the cart, its buyer and its region again for them.
 */
createWorkflow(takeOver(createCartWorkflowId), (input: CreateCartWorkflowInput) => {
  const [salesChannel, region, customerData] = parallelize(
    findSalesChannelStep({ salesChannelId: input.sales_channel_id }),
    findOneOrAnyRegionStep({ regionId: input.region_id }),
    findOrCreateCustomerStep({ customerId: input.customer_id, email: input.email }),
  )
  requireSalesChannelStep({ salesChannel })
  const asked = prepareCartToCreateStep({ input, region, customerData, salesChannel })
  const described = describeNewCartStep({ asked, region, customer: customerData.customer })

  const lines = transform(input, ({ items }) => items ?? [])
  const priced = priceNewLinesStep({ cart: described, lines })
  confirmVariantInventoryWorkflow.runAsStep({
    input: transform({ asked, lines, priced }, ({ asked, lines, priced }) => ({
      sales_channel_id: asked.sales_channel_id ?? "",
      variants: priced.variants,
      items: lines,
    })),
  })
  const items = getTranslatedLineItemsStep({
    items: transform(priced, (known) => known.lines),
    variants: transform(priced, (known) => known.variants),
    locale: transform(input, ({ locale }) => locale),
  })
  const carts = createCartsStep([transform({ asked, items }, ({ asked, items }) => ({ ...asked, items }))])
  const cart = transform(carts, ([made]) => made as CartDTO)

  const created = when("has-lines", lines, ({ length }) => length > 0).then(
    () =>
      useQueryGraphStep({ entity: "line_item", fields: ["*"], filters: { cart_id: cart.id } }).config({
        name: "created-lines",
      }).data,
  )
  followUpWorkflow.runAsStep({
    input: transform({ input, cart, described, created }, ({ input, cart, described, created }) => ({
      cart: Object.assign({}, described, cart) as RefreshedCart,
      items: (created ?? []) as CartLineItemDTO[],
      shipping_methods: [],
      promo_codes: input.promo_codes,
    })),
  })
  emitEventStep({ eventName: CartWorkflowEvents.CREATED, data: { id: cart.id } })
  return new WorkflowResponse(cart)
})
