import { HIRFA_EVENTS } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { runPieceImport } from "../workflows"

/** A table that was confirmed is written. */
export default async function writeImport({ event, container }: SubscriberArgs<{ id: string }>) {
  await runPieceImport(container, event.data.id)
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.IMPORT_CONFIRMED }
