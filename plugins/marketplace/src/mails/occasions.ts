import { HIRFA_EVENTS } from "@hirfa/contracts"
import { FulfillmentWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"

/** What mails are written about. */
export type Occasion =
  | "group_placed"
  | "order_canceled"
  | "parcel_sent"
  | "parcel_delivered"
  | "money_returned"
  | "seller_approved"
  | "seller_paused"
  | "seller_suspended"
  | "seller_restored"
  | "application_changed"
  | "member_invited"
  | "order_confirmed"
  | "order_progressed"
  | "claim_moved"

/** What has happened, to what, and when: `at` counts for what may happen to the same more than once. */
export type Told = { about: Occasion; id: string; at: string }

/**
 * By event; its `id` is that of the group, of the order, of the parcel (a fulfilment), of the payment, of the seller, of an
 * entry in an application's history, of the invitation, or of an entry in the history of a making or a claim.
 */
export const OCCASION_OF_EVENT: ReadonlyMap<string, Occasion> = new Map([
  [HIRFA_EVENTS.ORDER_GROUP_PLACED, "group_placed"],
  [OrderWorkflowEvents.CANCELED, "order_canceled"],
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED, "parcel_sent"],
  [FulfillmentWorkflowEvents.DELIVERY_CREATED, "parcel_delivered"],
  [PaymentEvents.REFUNDED, "money_returned"],
  [HIRFA_EVENTS.SELLER_APPROVED, "seller_approved"],
  [HIRFA_EVENTS.SELLER_PAUSED, "seller_paused"],
  [HIRFA_EVENTS.SELLER_SUSPENDED, "seller_suspended"],
  [HIRFA_EVENTS.SELLER_RESTORED, "seller_restored"],
  [HIRFA_EVENTS.APPLICATION_CHANGED, "application_changed"],
  [HIRFA_EVENTS.INVITATION_CREATED, "member_invited"],
  [HIRFA_EVENTS.SELLER_ORDER_CONFIRMED, "order_confirmed"],
  [HIRFA_EVENTS.ORDER_PROGRESSED, "order_progressed"],
  [HIRFA_EVENTS.CLAIM_MOVED, "claim_moved"],
])
