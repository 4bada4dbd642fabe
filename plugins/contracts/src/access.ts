import type { MemberRole } from "./sellers"

/** Who may use a route of `/vendor`. */
export type VendorAccess =
  /** Anybody with a login, before she is a member. */
  | "login"
  /** A member, of whichever seller or of none yet. */
  | "member"
  /** A member acting for a seller, by her role there. */
  | {
      roles: readonly MemberRole[]
      /** Works also while the seller is suspended. */
      evenSuspended?: true
    }

const OWNER = { roles: ["owner"] } as const
const STAFF = { roles: ["owner", "manager"] } as const
const EVERYBODY = { roles: ["owner", "manager", "maker"] } as const

/**
 * The one table of who may use which route: owners everything, managers all but bank and team, makers what is their own.
 * A route without an entry is answered 404 for everybody.
 */
export const VENDOR_ROUTES: Readonly<Record<string, VendorAccess>> = {
  "POST /vendor/session/member": "login",
  "GET /vendor/session": "member",
  "POST /vendor/session/invitations": "member",
  "DELETE /vendor/session/membership": { ...EVERYBODY, evenSuspended: true },

  "GET /vendor/application": "member",
  "POST /vendor/application": "member",
  "POST /vendor/application/answers": "member",
  "POST /vendor/application/submit": "member",
  "GET /vendor/application/documents/:purpose": "member",
  "PUT /vendor/application/documents/:purpose": "member",
  "DELETE /vendor/application/documents/:purpose": "member",

  "GET /vendor/me": { ...EVERYBODY, evenSuspended: true },

  "GET /vendor/team": OWNER,
  "POST /vendor/team/invitations": OWNER,
  "DELETE /vendor/team/invitations/:id": OWNER,
  "POST /vendor/team/members/:id": OWNER,
  "POST /vendor/team/makers": OWNER,
  "DELETE /vendor/team/members/:id": OWNER,

  "GET /vendor/orders": STAFF,
  "GET /vendor/orders/:id": STAFF,
  "POST /vendor/orders/:id/confirm": STAFF,
  "POST /vendor/orders/:id/fulfillments": STAFF,
  "POST /vendor/orders/:id/shipments": STAFF,
  "POST /vendor/orders/:id/deliveries": STAFF,
  "POST /vendor/orders/:id/cancel": STAFF,
  "POST /vendor/orders/:id/note": STAFF,
  "GET /vendor/orders/:id/follow-up": STAFF,
  "GET /vendor/orders/:id/packing-list.pdf": STAFF,
  "GET /vendor/orders/:id/label.pdf": STAFF,
  "POST /vendor/orders/:id/claims": STAFF,
  "POST /vendor/orders/:id/progress": STAFF,
  "PUT /vendor/orders/:id/progress/:entry_id/pictures/:upload_id": STAFF,

  "GET /vendor/today": STAFF,
  "GET /vendor/claims": STAFF,
  "GET /vendor/claims/:id": STAFF,
  "POST /vendor/claims/:id/:act": STAFF,
  "PUT /vendor/claims/:id/pictures/:upload_id": STAFF,
  "GET /vendor/inbox": STAFF,
  "POST /vendor/inbox/read": STAFF,
  "POST /vendor/holiday": STAFF,
  "DELETE /vendor/holiday": STAFF,

  "GET /vendor/crafts": EVERYBODY,
  "GET /vendor/prices": EVERYBODY,
  "GET /vendor/prices/received": EVERYBODY,
  "POST /vendor/prices/rounding": STAFF,
  "GET /vendor/pieces": EVERYBODY,
  "POST /vendor/pieces": EVERYBODY,
  "GET /vendor/pieces/:id": EVERYBODY,
  "POST /vendor/pieces/:id": EVERYBODY,
  "DELETE /vendor/pieces/:id": EVERYBODY,
  "POST /vendor/pieces/:id/publish": EVERYBODY,
  "POST /vendor/pieces/:id/archive": EVERYBODY,
  "POST /vendor/pieces/:id/restore": EVERYBODY,
  "POST /vendor/pieces/:id/duplicate": EVERYBODY,
  "POST /vendor/pieces/:id/pictures": EVERYBODY,
  "PUT /vendor/pieces/:id/pictures/:upload_id": EVERYBODY,
  "DELETE /vendor/pieces/:id/pictures/:upload_id": EVERYBODY,

  // How the trade of the whole cooperative goes: of no maker alone.
  "GET /vendor/insights/:screen": STAFF,

  "GET /vendor/piece-exports/:file": STAFF,
  "GET /vendor/piece-imports": STAFF,
  "POST /vendor/piece-imports": STAFF,
  "GET /vendor/piece-imports/:id": STAFF,
  "POST /vendor/piece-imports/:id/confirm": STAFF,
  "POST /vendor/piece-imports/:id/cancel": STAFF,
  "GET /vendor/piece-imports/:id/report.csv": STAFF,

  "GET /vendor/balance": STAFF,
  "GET /vendor/ledger": STAFF,
  "GET /vendor/payouts": STAFF,
  "GET /vendor/statements": STAFF,
  "GET /vendor/statements.csv": STAFF,
  "GET /vendor/statements.pdf": STAFF,
  "GET /vendor/invoices": STAFF,
  "GET /vendor/invoices/:id/pdf": STAFF,
  "GET /vendor/payout-account": OWNER,
  "POST /vendor/payout-account": OWNER,
  "POST /vendor/payout-account/connect": OWNER,
  "POST /vendor/payout-account/connect/link": OWNER,
  "POST /vendor/payout-account/connect/check": OWNER,
  "GET /vendor/maker-earnings": EVERYBODY,
  "POST /vendor/maker-earnings/confirm": EVERYBODY,
}

/** Who may make a request, however its address is written; undefined when there is no such route. */
export function vendorAccessOf(method: string, path: string): VendorAccess | undefined {
  const route = vendorRouteOf(method, path)
  return route === undefined ? undefined : VENDOR_ROUTES[route]
}

/** The route of a request as the table names it. */
export function vendorRouteOf(method: string, path: string): string | undefined {
  const asked = segmentsOf(path)
  const verb = method.toUpperCase() === "HEAD" ? "GET" : method.toUpperCase()
  const routes = Object.keys(VENDOR_ROUTES).filter((route) => matches(route, verb, asked))
  // A word in the table is meant before a parameter in its place.
  return routes.sort((a, b) => a.split(":").length - b.split(":").length)[0]
}

function matches(route: string, verb: string, asked: readonly string[]): boolean {
  const [method, path = ""] = route.split(" ")
  const known = segmentsOf(path)
  return (
    method === verb &&
    known.length === asked.length &&
    known.every((segment, index) => segment.startsWith(":") || segment === asked[index]?.toLowerCase())
  )
}

/** Express does not mind a slash at the end, nor capitals in the words of a route. */
function segmentsOf(path: string): string[] {
  return path.split("/").filter(Boolean)
}
