import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { makeRenditionsWorkflow, showPicturesWorkflow } from "../workflows"

/** A picture that was sent in gets its other sizes. */
export default async function makePictures({ event, container }: SubscriberArgs<{ id: string }>) {
  const { result } = await makeRenditionsWorkflow(container).run({ input: { ids: [event.data.id] } })
  for (const sheet_id of result.sheet_ids) await showPicturesWorkflow(container).run({ input: { sheet_id } })
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.PICTURE_RECEIVED }
