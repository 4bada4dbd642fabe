import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import { sendPasswordResetWorkflow } from "../mails/send-password-reset"

type Data = { entity_id: string; actor_type: string; token: string; metadata?: { locale?: unknown } }

/** Somebody who forgot a password gets a link to choose another. */
export default async function sendPasswordReset({ event: { data }, container }: SubscriberArgs<Data>) {
  const { entity_id: email, actor_type, token, metadata } = data
  const locale = typeof metadata?.locale === "string" ? metadata.locale : undefined
  await sendPasswordResetWorkflow(container).run({ input: { email, actor_type, token, locale } })
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET }
