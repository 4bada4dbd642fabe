import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Input = {
  cart_id: string
  customer_id: string | null
  email: string | null
  currency_code: string
  locale: string
  payment_session_id: string | null
  payment_provider_id: string | null
  seller_orders: {
    order_id: string
    seller_id: string
    arrives_days_min: number | null
    arrives_days_max: number | null
  }[]
}

/** Writes down the group and whose each order is. The cart's id is unique there: a cart makes one group. */
export const createOrderGroupStep = createStep(
  "create-order-group",
  async ({ seller_orders, ...group }: Input, { container }) => {
    const service = container.resolve(ORDER_GROUP_MODULE)
    const created = await service.createOrderGroups(group)
    await service.createSellerOrders(seller_orders.map((order) => ({ ...order, order_group_id: created.id })))
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(ORDER_GROUP_MODULE).deleteOrderGroups(id)
  },
)
