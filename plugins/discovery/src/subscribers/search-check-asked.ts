import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { mendSearchWorkflow } from "../workflows"

/** As each night. */
export default async function searchCheckAsked({ container }: SubscriberArgs) {
  await mendSearchWorkflow(container).run({ input: {} })
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.SEARCH_CHECK_ASKED }
