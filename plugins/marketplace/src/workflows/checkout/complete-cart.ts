import { type Currency, HIRFA_EVENTS, localeOf, minorPerMajor } from "@hirfa/contracts"
import type { CartWorkflowDTO, LinkDefinition } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import {
  createHook,
  createWorkflow,
  parallelize,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  completeCartWorkflowId,
  createOrdersStep,
  createRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
  reserveInventoryStep,
  updateCartsStep,
  useQueryGraphStep,
  validateCartItemsStep,
  validateCartPaymentsStep,
} from "@medusajs/medusa/core-flows"
import { takeOver } from "../take-over"
import { type CheckoutCart, checkoutCartFields } from "./checkout-cart"
import { promotionUsage, reservations } from "./order-effects"
import type { PlannedOrder } from "./plan-orders"
import { choosePaymentStep } from "./steps/choose-payment"
import { createOrderGroupStep } from "./steps/create-order-group"
import { createSplitPaymentsStep, type SplitPayment } from "./steps/create-split-payments"
import { planOrdersStep } from "./steps/plan-orders"
import { registerPromotionUsageStep } from "./steps/register-promotion-usage"
import { returnPaymentsOnFailureStep } from "./steps/return-payments-on-failure"

export type CompletedCart = { id: string; order_group_id: string; order_ids: string[] }

/**
 * A cart becomes one order a seller, in one order group, paid by the buyer's one payment. Run again for the same cart,
 * it answers the same group. When anything fails, nothing is written, no stock is held, and money goes back. The store's
 * route and the payment webhook both run Medusa's id for it: taking that over makes this the one way to an order.
 */
export const completeCartWorkflow = createWorkflow(
  takeOver(completeCartWorkflowId),
  (input: { id: string }) => {
    acquireLockStep({ key: input.id, timeout: 30, ttl: 120 })
    const [groups, carts] = parallelize(
      useQueryGraphStep({
        entity: "order_group",
        fields: ["id", "seller_orders.order_id"],
        filters: { cart_id: input.id },
      }).config({ name: "group-of-cart" }),
      useQueryGraphStep({
        entity: "cart",
        fields: checkoutCartFields,
        filters: { id: input.id },
        options: { isList: false },
      }).config({
        name: "cart",
      }),
    )
    const placed = transform(groups, ({ data }): CompletedCart | undefined => {
      const [group] = data
      if (!group) return undefined
      const order_ids = group.seller_orders.map((order: { order_id: string }) => order.order_id)
      return { id: order_ids[0] ?? "", order_group_id: group.id, order_ids }
    })

    const created = when("not-placed-yet", placed, (group) => !group).then(() => {
      const cart = transform(carts, ({ data }) => data as CheckoutCart & CartWorkflowDTO)
      validateCartItemsStep({ cart })
      const sessions = validateCartPaymentsStep({ cart: transform(cart, withDeclinedPayments) })
      returnPaymentsOnFailureStep({
        cart_id: input.id,
        payment_session_ids: transform(sessions, (all) => all.map(({ id }) => id)),
      })
      const session = choosePaymentStep(
        transform({ cart, sessions }, ({ cart, sessions }) => ({
          sessions,
          total: cart.raw_total ?? cart.total,
          minor_per_major: minorPerMajor(cart.currency_code as Currency),
        })),
      )
      createHook("validate", { input, cart })

      const plan = planOrdersStep(cart)
      const orders = createOrdersStep(transform(plan, (planned) => planned.map(({ order }) => order)))
      const [group] = parallelize(
        createOrderGroupStep(transform({ cart, plan, session }, groupInput)),
        reserveInventoryStep(transform({ cart, plan, orders }, reservations)),
        registerPromotionUsageStep(transform(cart, promotionUsage)),
        updateCartsStep(transform(cart, ({ id }) => [{ id, completed_at: new Date() }])),
      )

      // Last of all that can fail, so that money is hardly ever taken for nothing.
      const payment = authorizePaymentSessionStep({ id: transform(session, ({ id }) => id ?? "") })
      const split = createSplitPaymentsStep(
        transform({ payment, cart, plan }, ({ payment, cart, plan }) => ({
          payment,
          currency_code: cart.currency_code,
          orders: plan.map(({ order_id, payment }) => ({ order_id, payment })),
        })),
      )
      createRemoteLinkStep(transform({ cart, plan, split }, links))
      addOrderTransactionStep(transform({ cart, split }, transactions))
      const order_ids = transform(plan, (planned) => planned.map(({ order_id }) => order_id))
      emitEventStep({
        eventName: OrderWorkflowEvents.PLACED,
        data: transform(order_ids, (ids) => ids.map((id) => ({ id }))),
      }).config({ name: "emit-orders-placed" })
      emitEventStep({ eventName: HIRFA_EVENTS.ORDER_GROUP_PLACED, data: { id: group.id } }).config({
        name: "emit-group-placed",
      })
      return transform({ group, order_ids }, ({ group, order_ids }) => ({
        id: order_ids[0] ?? "",
        order_group_id: group.id,
        order_ids,
      }))
    })

    releaseLockStep({ key: input.id })
    return new WorkflowResponse(
      transform({ placed, created }, ({ placed, created }) => (created ?? placed) as CompletedCart),
    )
  },
)

/** A payment that was declined may have been paid since, with another card: only its provider knows, who is asked last. */
function withDeclinedPayments(cart: CheckoutCart & CartWorkflowDTO): CheckoutCart & CartWorkflowDTO {
  const { payment_collection } = cart
  if (!payment_collection) return cart
  const payment_sessions = (payment_collection.payment_sessions ?? []).map((session) =>
    session.status === "error" ? { ...session, status: "pending" as const } : session,
  )
  return { ...cart, payment_collection: { ...payment_collection, payment_sessions } }
}

type Planned = { cart: CheckoutCart; plan: PlannedOrder[] }

function groupInput({
  cart,
  plan,
  session,
}: Planned & { session: { id: string | null; provider_id: string | null } }) {
  return {
    cart_id: cart.id,
    customer_id: cart.customer?.id ?? null,
    email: cart.email ?? null,
    currency_code: cart.currency_code,
    locale: localeOf(cart.locale) ?? "en",
    payment_session_id: session.id,
    payment_provider_id: session.provider_id,
    seller_orders: plan.map(({ order_id, seller_id, arrives_days_min, arrives_days_max }) => ({
      order_id,
      seller_id,
      arrives_days_min,
      arrives_days_max,
    })),
  }
}

function links({ cart, plan, split }: Planned & { split: SplitPayment[] }): LinkDefinition[] {
  const promotions = (cart.promotions ?? []).flatMap((promotion) => (promotion ? [promotion.id] : []))
  return [
    ...plan.flatMap(({ order_id }) => [
      { [Modules.ORDER]: { order_id }, [Modules.CART]: { cart_id: cart.id } },
      ...promotions.map((promotion_id) => ({
        [Modules.ORDER]: { order_id },
        [Modules.PROMOTION]: { promotion_id },
      })),
    ]),
    ...split.map(({ order_id, payment_collection_id }) => ({
      [Modules.ORDER]: { order_id },
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  ]
}

function transactions({ cart, split }: { cart: CheckoutCart; split: SplitPayment[] }) {
  return split.flatMap(({ order_id, captures }) =>
    captures.map(({ id, amount }) => ({
      order_id,
      amount,
      currency_code: cart.currency_code,
      reference: "capture",
      reference_id: id,
    })),
  )
}
