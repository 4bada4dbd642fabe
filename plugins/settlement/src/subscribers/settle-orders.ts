import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { settleSellerOrdersWorkflow } from "../workflows"

type Data = { id: string; order_id?: string }

/** Whatever moved an order's money: the ledger follows its state. The event says only which order to look at. */
export default async function settleOrders({ event, container }: SubscriberArgs<Data>) {
  const order_ids = await ordersOf(event, container)
  if (order_ids.length > 0) await settleSellerOrdersWorkflow(container).run({ input: { order_ids } })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.PLACED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.RETURN_REQUESTED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
    PaymentEvents.CAPTURED,
    PaymentEvents.REFUNDED,
  ],
}

/** Events name the order, the parcel or the payment. */
async function ordersOf(
  { name, data }: SubscriberArgs<Data>["event"],
  container: SubscriberArgs["container"],
): Promise<string[]> {
  if (data.order_id) return [data.order_id]
  const query = container.resolve("query")
  if (name === FulfillmentWorkflowEvents.DELIVERY_CREATED) {
    const { data: rows } = await query.graph({
      entity: "fulfillment",
      fields: ["order.id"],
      filters: { id: data.id },
    })
    return rows.flatMap((row) => row.order?.id ?? [])
  }
  if (name === PaymentEvents.CAPTURED || name === PaymentEvents.REFUNDED) {
    const { data: rows } = await query.graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: data.id },
    })
    return rows.flatMap((row) => row.payment_collection?.order?.id ?? [])
  }
  return [data.id]
}
