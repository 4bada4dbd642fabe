import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"

const plugins = path.resolve(import.meta.dirname, "../../../plugins")

export type VendorRoute = { method: string; path: string }

/** Every `/vendor` route of every plugin, read from the sources, so that a new one is walked without being listed. */
export function vendorRoutes(): VendorRoute[] {
  return readdirSync(plugins).flatMap((name) => {
    const folder = path.join(plugins, name, "src/api/vendor")
    return existsSync(folder) ? routesIn(folder, "/vendor") : []
  })
}

function routesIn(folder: string, address: string): VendorRoute[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    if (statSync(file).isDirectory()) return routesIn(file, `${address}/${name.replace(/^\[(.+)\]$/, ":$1")}`)
    if (name !== "route.ts") return []
    const methods = readFileSync(file, "utf8").matchAll(
      /export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/g,
    )
    return [...methods].map(([, method = ""]) => ({ method, path: address }))
  })
}

/** A body that each write takes, so that nothing but the right to do it is in question. */
export function bodyOf({ method, path: address }: VendorRoute): unknown {
  if (method === "GET" || method === "DELETE") return undefined
  return BODIES[`${method} ${address}`] ?? {}
}

const BODIES: Readonly<Record<string, unknown>> = {
  "POST /vendor/orders/:id/shipments": { carrier: "DHL", tracking_number: "1" },
  "POST /vendor/orders/:id/deliveries": { shipment_id: "ful_1" },
  "POST /vendor/orders/:id/cancel": { reason: "Not mine to cancel" },
  "POST /vendor/orders/:id/note": { note: "not mine" },
  "POST /vendor/orders/:id/progress": { stage: "started" },
  "POST /vendor/orders/:id/claims": {
    kind: "problem",
    reason: "other",
    words: "not mine",
    lines: [{ line_id: "line_1", quantity: 1 }],
  },
  "POST /vendor/holiday": { until: "2099-01-01" },
  "POST /vendor/team/members/:id": { role: "manager" },
  "POST /vendor/team/makers": { maker_id: "mkr_1", member_id: null },
  "POST /vendor/team/invitations": { name: "Zahra", role: "maker" },
  "POST /vendor/session/member": { name: "Zahra", locale: "ar" },
  "POST /vendor/session/invitations": { token: "minv_1.false" },
  "POST /vendor/application/answers": { answers: { city: "Fès" } },
}
