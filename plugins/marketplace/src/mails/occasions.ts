import { HIRFA_EVENTS } from "@hirfa/contracts"
import { FulfillmentWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils"

/** What mails are written about. */
export type Occasion = "group_placed" | "order_canceled" | "parcel_sent" | "parcel_delivered"

/** By event; its `id` is that of the group, of the order, or of the parcel (a fulfilment). */
export const OCCASION_OF_EVENT: ReadonlyMap<string, Occasion> = new Map([
  [HIRFA_EVENTS.ORDER_GROUP_PLACED, "group_placed"],
  [OrderWorkflowEvents.CANCELED, "order_canceled"],
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED, "parcel_sent"],
  [FulfillmentWorkflowEvents.DELIVERY_CREATED, "parcel_delivered"],
])
