import { vendorRouteOf } from "@hirfa/contracts"

/**
 * Writes that look at how things stand before they do anything, so that doing them again has no second effect. A request
 * for one of these that broke off is simply done again; of any other nobody can say whether it was done, and a member is
 * asked to look. A new route is of the second kind until it is named here.
 */
const REPEATABLE = new Set([
  "POST /vendor/session/invitations",
  "DELETE /vendor/session/membership",
  "POST /vendor/application",
  "POST /vendor/application/answers",
  "POST /vendor/application/submit",
  "DELETE /vendor/application/documents/:purpose",
  "DELETE /vendor/team/invitations/:id",
  "POST /vendor/team/members/:id",
  "DELETE /vendor/team/members/:id",
  "POST /vendor/orders/:id/confirm",
  "POST /vendor/orders/:id/deliveries",
  "POST /vendor/orders/:id/cancel",
  "POST /vendor/orders/:id/note",
  "POST /vendor/inbox/read",
  "POST /vendor/holiday",
  "DELETE /vendor/holiday",
  "POST /vendor/prices/rounding",
  "POST /vendor/pieces/:id",
  "DELETE /vendor/pieces/:id",
  "POST /vendor/pieces/:id/publish",
  "POST /vendor/pieces/:id/archive",
  "POST /vendor/pieces/:id/restore",
  "POST /vendor/pieces/:id/pictures",
  "DELETE /vendor/pieces/:id/pictures/:upload_id",
  "POST /vendor/payout-account",
  "POST /vendor/maker-earnings/confirm",
])

export function isRepeatable(method: string, path: string): boolean {
  return REPEATABLE.has(vendorRouteOf(method, path) ?? "")
}
