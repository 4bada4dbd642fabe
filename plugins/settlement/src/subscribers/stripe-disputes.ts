import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PaymentWebhookEvents } from "@medusajs/framework/utils"
import { followStripeDisputeWorkflow, type PaymentWebhook } from "../workflows"

/** The signed bytes: as they came, or as an event bus wrote them down. */
type RawBytes = string | Uint8Array | { type: "Buffer"; data: number[] }
type RawWebhook = {
  provider: string
  payload: Omit<PaymentWebhook["payload"], "rawData"> & { rawData: RawBytes }
}

/** Stripe tells of disputes by the webhook that tells of payments. */
export default async function stripeDisputes({ event, container }: SubscriberArgs<RawWebhook>) {
  const { provider, payload } = event.data
  const rawData = textOf(payload.rawData)
  await followStripeDisputeWorkflow(container).run({ input: { provider, payload: { ...payload, rawData } } })
}

export const config: SubscriberConfig = { event: PaymentWebhookEvents.WebhookReceived }

function textOf(raw: RawBytes): string {
  if (typeof raw === "string") return raw
  return Buffer.from("data" in raw ? raw.data : raw).toString("utf8")
}
