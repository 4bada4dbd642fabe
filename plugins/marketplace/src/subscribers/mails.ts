import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OCCASION_OF_EVENT } from "../mails/occasions"
import { sendMailsWorkflow } from "../mails/send-mails"

type Data = { id: string; at?: string; no_notification?: boolean }

/** Tells buyers and sellers by mail. An operator who chose to be quiet in Medusa's admin is obeyed. */
export default async function tellByMail({
  event: { name, data },
  container,
}: SubscriberArgs<Data>): Promise<void> {
  const about = OCCASION_OF_EVENT.get(name)
  if (!about || data.no_notification) return
  await sendMailsWorkflow(container).run({ input: { about, id: data.id, at: data.at ?? "" } })
}

export const config: SubscriberConfig = { event: [...OCCASION_OF_EVENT.keys()] }
