import { m } from "~/lib/i18n"

/** What was just done with an order, and who knows of it. */
export function doneText(deed: string): string {
  switch (deed) {
    case "confirm":
      return m.atelier_done_confirm()
    case "fulfillments":
      return m.atelier_done_pack()
    case "shipments":
      return m.atelier_done_ship()
    case "deliveries":
      return m.atelier_done_deliver()
    case "cancel":
      return m.atelier_done_cancel()
    default:
      return m.atelier_saved()
  }
}
