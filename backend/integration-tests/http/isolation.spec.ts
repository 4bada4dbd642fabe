import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { boughtCart } from "../support/shopping"
import { setSellerStatusWorkflowId } from "../support/workflow-ids"

const app = await getApp()
beforeEach(() => app.reset())

const vendorFolder = path.resolve(import.meta.dirname, "../../../plugins/marketplace/src/api/vendor")

/** Every `/vendor` route of the plugins, read from the source, so that a new one is walked without being listed. */
function vendorRoutes(folder = vendorFolder, address = "/vendor"): { method: string; path: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    if (statSync(file).isDirectory())
      return vendorRoutes(file, `${address}/${name.replace(/^\[(.+)\]$/, ":$1")}`)
    if (name !== "route.ts") return []
    const methods = readFileSync(file, "utf8").matchAll(/export async function (GET|POST|PUT|PATCH|DELETE)/g)
    return [...methods].map(([, method = ""]) => ({ method, path: address }))
  })
}

const BODIES: Record<string, unknown> = {
  shipments: { carrier: "DHL", tracking_number: "1" },
  deliveries: { shipment_id: "ful_1" },
  cancel: { reason: "Not mine to cancel" },
  note: { note: "not mine" },
}

describe("the isolation of sellers", () => {
  it("walks every route of /vendor: without a login, as a customer, and with another seller's ids", async () => {
    const routes = vendorRoutes()
    expect(routes.length).toBeGreaterThanOrEqual(9)
    const { group } = await boughtCart({ rug: 1, bowl: 1 })
    const weavers = await memberToken("weavers")
    const own = await call<{ orders: { id: string }[] }>("/vendor/orders", { token: weavers })
    const foreign = group.order_ids.find((id) => id !== own.body.orders[0]?.id) ?? ""
    const tanners = await memberToken("tanners")

    for (const route of routes) {
      const body = route.method === "GET" ? undefined : (BODIES[route.path.split("/").pop() ?? ""] ?? {})
      const withId = route.path.replace(":id", foreign)
      const ask = { method: route.method, ...(body ? { body } : {}) }
      expect((await call(withId, ask)).status, `${route.method} ${route.path} without a login`).toBe(401)
      expect(
        (await call(withId, { ...ask, token: "not.a.token" })).status,
        `${route.method} ${route.path} with a false token`,
      ).toBe(401)
      if (!route.path.includes(":id")) continue
      for (const token of [weavers, tanners]) {
        expect(
          (await call(withId, { ...ask, token })).status,
          `${route.method} ${route.path} of another seller`,
        ).toBe(404)
      }
    }
  })

  it("refuses a seller id in the header that is not one's own", async () => {
    const token = await memberToken("weavers")
    const { status } = await call("/vendor/me", {
      token,
      headers: { "x-seller-id": app.world.sellers.potters.id },
    })
    expect(status).toBe(403)
  })

  it("takes the right from a suspended seller at its next request", async () => {
    const token = await memberToken("weavers")
    expect((await call("/vendor/orders", { token })).status).toBe(200)
    const engine = app.container.resolve("workflows")
    await engine.run(setSellerStatusWorkflowId, {
      input: { id: app.world.sellers.weavers.id, action: "suspend", reason: "fraud" },
    })
    const { status, body } = await call<{ message: string }>("/vendor/orders", { token })
    expect([status, body.message]).toEqual([403, expect.stringContaining("suspended")])
  })
})
