import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type CheckoutCart, checkoutCartFields } from "../checkout-cart"
import { promotionUsage } from "../order-effects"
import { orphanOrders, type Span, unpaidGroups } from "../unfinished-checkouts"

export type UnfinishedCheckout = {
  cart_id: string
  order_ids: string[]
  line_item_ids: string[]
  /** The group that was begun and never paid. */
  group_id: string | null
  /** Whether the cart became another group, which is whole: then nothing of the cart itself is undone. */
  is_placed: boolean
  /** What of the buyer's money these orders may have parts of. */
  payment_ids: string[]
  /** Discounts that were counted as used for these orders; null when they were not. */
  usage: ReturnType<typeof promotionUsage> | null
}

type Cart = CheckoutCart & { payment_collection?: { payments?: { id: string }[] | null } | null }

/** Reads what of a cart's checkout stands half-done; null when nothing does. Nothing to compensate. */
export const findUnfinishedCheckoutStep = createStep(
  "find-unfinished-checkout",
  async ({ cart_id, ...span }: Span & { cart_id: string }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const [orphans, unpaid] = await Promise.all([
      orphanOrders(knex, span, cart_id),
      unpaidGroups(knex, span, cart_id),
    ])
    const groups = container.resolve(ORDER_GROUP_MODULE)
    const [group] = await groups.listOrderGroups({ cart_id }, { relations: ["seller_orders"] })
    const isUnpaid = unpaid.some(({ id }) => id === group?.id)
    const order_ids = [
      ...orphans.map(({ order_id }) => order_id),
      ...(isUnpaid ? (group?.seller_orders ?? []).map(({ order_id }) => order_id) : []),
    ]
    if (order_ids.length === 0) return new StepResponse<UnfinishedCheckout | null>(null)
    const [orders, cart] = await Promise.all([
      container.resolve(Modules.ORDER).listOrders({ id: order_ids }, { relations: ["items"] }),
      readCart(cart_id),
    ])
    const wasCounted = Boolean(cart?.completed_at)
    return new StepResponse<UnfinishedCheckout | null>({
      cart_id,
      order_ids,
      line_item_ids: orders.flatMap(({ items }) => (items ?? []).map(({ id }) => id)),
      group_id: isUnpaid ? (group?.id ?? null) : null,
      is_placed: Boolean(group) && !isUnpaid,
      payment_ids: (cart?.payment_collection?.payments ?? []).map(({ id }) => id),
      usage: cart && wasCounted ? promotionUsage(cart) : null,
    })

    async function readCart(id: string): Promise<Cart | undefined> {
      const { data } = await container.resolve("query").graph({
        entity: "cart",
        fields: [...checkoutCartFields, "payment_collection.payments.id"],
        filters: { id },
      })
      return (data as Cart[])[0]
    }
  },
)
