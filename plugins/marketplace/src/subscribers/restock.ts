import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendRestockNoticesWorkflow } from "../workflows"

/** What buyers see of a piece has changed: whoever waits for it is told, if it can be bought now. */
export default async function tellRestocked({
  event: { data },
  container,
}: SubscriberArgs<{ handles?: string[] }>) {
  const { handles = [] } = data
  if (handles.length > 0) await sendRestockNoticesWorkflow(container).run({ input: { handles } })
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.CATALOG_CHANGED }
