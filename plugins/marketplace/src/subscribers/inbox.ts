import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { keepNewsWorkflow } from "../workflows"
import { NEWS_EVENTS } from "../workflows/inbox/news-of"

/** Tells buyers and sellers inside the web app. */
export default async function tellInside({
  event: { name, data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await keepNewsWorkflow(container).run({ input: { event: name, id: data.id } })
}

export const config: SubscriberConfig = { event: NEWS_EVENTS }
