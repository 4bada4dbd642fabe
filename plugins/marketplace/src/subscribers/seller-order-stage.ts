import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { syncSellerOrderStageWorkflow } from "../workflows"

type Data = { id: string; order_id?: string }

/** Orders are also worked in Medusa's admin: the atelier's lists must follow. */
export default async function followOrder({ event, container }: SubscriberArgs<Data>) {
  const order_ids = await ordersOf(event, container)
  if (order_ids.length > 0) await syncSellerOrderStageWorkflow(container).run({ input: { order_ids } })
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.FULFILLMENT_CANCELED,
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    FulfillmentWorkflowEvents.SHIPMENT_CREATED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
  ],
}

/** Events of parcels name the fulfilment, those of orders the order. */
async function ordersOf(
  { name, data }: SubscriberArgs<Data>["event"],
  container: SubscriberArgs["container"],
): Promise<string[]> {
  if (data.order_id) return [data.order_id]
  if (name === OrderWorkflowEvents.CANCELED) return [data.id]
  const { data: rows } = await container.resolve("query").graph({
    entity: "fulfillment",
    fields: ["order.id"],
    filters: { id: data.id },
  })
  return rows.flatMap((row) => row.order?.id ?? [])
}
