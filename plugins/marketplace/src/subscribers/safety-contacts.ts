import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reconsiderOffersWorkflow } from "../workflows"

/** Pieces are offered where somebody answers for them now, and withheld where nobody does any more. */
export default async function safetyContacts({
  event,
  container,
}: SubscriberArgs<{ seller_id: string | null; market: string }>) {
  await reconsiderOffersWorkflow(container).run({ input: { seller_id: event.data.seller_id } })
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.SAFETY_CONTACTS_CHANGED }
