import type { NotificationTypes } from "@medusajs/framework/types"
import { contentOf } from "./content"
import type { Letter } from "./letter"

export type Mail = NotificationTypes.CreateNotificationDTO

/** One mail, which is sent once however often its occasion is told; none without an address. */
export function mail(
  to: string,
  letter: Letter,
  { template, key, resource }: { template: string; key: string; resource: [type: string, id: string] },
): Mail[] {
  if (!to) return []
  return [
    {
      to,
      channel: "email",
      template,
      content: contentOf(letter),
      idempotency_key: `${template}:${key}`,
      resource_type: resource[0],
      resource_id: resource[1],
    },
  ]
}
