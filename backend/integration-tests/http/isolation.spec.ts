import { type MemberRole, VENDOR_ROUTES, vendorAccessOf } from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { logIn, newMember, PASSWORD } from "../support/joining"
import { memberToken } from "../support/members"
import { boughtCart } from "../support/shopping"
import { bodyOf, type VendorRoute, vendorRoutes } from "../support/vendor-routes"
import { setSellerStatusWorkflowId } from "../support/workflow-ids"

const app = await getApp()
beforeEach(() => app.reset())

const routes = vendorRoutes()
const nameOf = ({ method, path }: VendorRoute) => `${method} ${path}`

async function ask(route: VendorRoute, id: string, token?: string, seller?: string) {
  const body = bodyOf(route)
  const answer = await call<{ code?: string }>(route.path.replace(/:\w+/, id), {
    method: route.method,
    ...(body ? { body } : {}),
    ...(token ? { token } : {}),
    ...(seller ? { headers: { "x-seller-id": seller } } : {}),
  })
  return { status: answer.status, code: answer.body.code }
}

/** A member with a role at the weavers, made as the team itself makes one. */
async function member(role: MemberRole): Promise<string> {
  const email = `${role}@weavers.example`
  await newMember(email)
  const owner = await memberToken("weavers")
  const { body } = await call<{ invitations: { link: string }[] }>("/vendor/team/invitations", {
    token: owner,
    body: { name: role, role },
  })
  const token = body.invitations[0]?.link.split("/").pop()
  const joined = await call("/vendor/session/invitations", { token: await logIn(email), body: { token } })
  expect(joined.status, PASSWORD).toBe(200)
  return await logIn(email)
}

/** A table of pieces of the weavers'. */
async function sendTable(token: string): Promise<string> {
  const response = await fetch(`${app.url}/vendor/piece-imports`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    body: "reference\nR-1\n",
  })
  const { piece_import } = (await response.json()) as { piece_import: { id: string } }
  return piece_import.id
}

/** What of the weavers' another seller must never reach, by the family of the route. */
async function foreignIds(): Promise<Record<string, string>> {
  const token = await memberToken("weavers")
  await call("/vendor/team/invitations", { token, body: { name: "Zahra", role: "maker" } })
  const team = await call<{ members: { id: string }[]; invitations: { id: string }[] }>("/vendor/team", {
    token,
  })
  const orders = await call<{ orders: { id: string }[] }>("/vendor/orders", { token })
  const order = await call<{ order: { lines: { id: string }[] } }>(
    `/vendor/orders/${orders.body.orders[0]?.id}`,
    { token },
  )
  const claim = await call<{ claim: { id: string } }>(`/vendor/orders/${orders.body.orders[0]?.id}/claims`, {
    token,
    body: {
      kind: "problem",
      reason: "other",
      words: "The buyer called.",
      lines: [{ line_id: order.body.order.lines[0]?.id, quantity: 1 }],
    },
  })
  const table = await sendTable(token)
  return {
    "piece-imports": table,
    orders: orders.body.orders[0]?.id ?? "",
    claims: claim.body.claim.id,
    members: team.body.members[0]?.id ?? "",
    invitations: team.body.invitations[0]?.id ?? "",
  }
}

describe("the routes of /vendor", () => {
  it("stand in the table of routes and roles, each of them", () => {
    expect(routes.length).toBeGreaterThanOrEqual(20)
    expect(routes.map(nameOf).filter((name) => !VENDOR_ROUTES[name])).toEqual([])
  })

  it("are nobody's without a login, with a false one, or with a login that is no member's", async () => {
    const { body } = await call<{ token: string }>("/auth/member/emailpass/register", {
      body: { email: "nobody@example.com", password: PASSWORD },
    })
    for (const route of routes) {
      expect((await ask(route, "x")).status, `${nameOf(route)} without a login`).toBe(401)
      expect((await ask(route, "x", "not.a.token")).status, `${nameOf(route)} with a false one`).toBe(401)
      if (VENDOR_ROUTES[nameOf(route)] === "login") continue
      expect((await ask(route, "x", body.token)).status, `${nameOf(route)} of no member`).toBe(401)
    }
  })

  it("answer another seller's ids as if there were none", async () => {
    await boughtCart({ rug: 1, bowl: 1 })
    const foreign = await foreignIds()
    const others = [await memberToken("potters"), await memberToken("tanners")]
    for (const route of routes.filter(({ path }) => /:(?!purpose)/.test(path))) {
      const family = route.path.split("/:")[0]?.split("/").pop() ?? ""
      const id = foreign[family] || "none"
      for (const token of others)
        expect((await ask(route, id, token)).status, `${nameOf(route)} of another seller`).toBe(404)
    }
    const { id } = app.world.sellers.weavers
    for (const route of routes) {
      const access = VENDOR_ROUTES[nameOf(route)]
      if (access === "login" || access === "member") continue
      const answer = await ask(route, "none", others[0], id)
      expect(answer, `${nameOf(route)} in the name of another seller`).toEqual({
        status: 404,
        code: "not_your_seller",
      })
    }
  })

  it("let each role do what is written for it, and nothing else", async () => {
    const tokens = { manager: await member("manager"), maker: await member("maker") }
    for (const [role, token] of Object.entries(tokens) as [MemberRole, string][]) {
      for (const route of routes.filter((each) => nameOf(each) !== "DELETE /vendor/session/membership")) {
        const access = VENDOR_ROUTES[nameOf(route)]
        if (!access || typeof access === "string") continue
        const { status, code } = await ask(route, "none", token)
        const isRefused = status === 403 && code === "role"
        expect(isRefused, `${nameOf(route)} by a ${role}: ${status}`).toBe(!access.roles.includes(role))
      }
    }
  })

  it("are closed to a suspended seller at its next request, but for who she is and for leaving", async () => {
    const token = await memberToken("weavers")
    expect((await call("/vendor/orders", { token })).status).toBe(200)
    const engine = app.container.resolve("workflows")
    await engine.run(setSellerStatusWorkflowId, {
      input: { id: app.world.sellers.weavers.id, action: "suspend", reason: "fraud" },
    })
    for (const route of routes.filter((each) => nameOf(each) !== "DELETE /vendor/session/membership")) {
      const access = VENDOR_ROUTES[nameOf(route)]
      if (!access || typeof access === "string") continue
      const { status, code } = await ask(route, "none", token)
      const isOpen = status !== 403 || code !== "suspended"
      expect(isOpen, `${nameOf(route)} of a suspended seller: ${status}`).toBe(access.evenSuspended === true)
    }
  })

  it("are known however their address is written, and none that is not there", () => {
    expect(vendorAccessOf("get", "/Vendor/Orders/")).toBe(VENDOR_ROUTES["GET /vendor/orders"])
    expect(vendorAccessOf("HEAD", "/vendor/orders/order_1")).toBe(VENDOR_ROUTES["GET /vendor/orders/:id"])
    expect(vendorAccessOf("POST", "/vendor/orders")).toBeUndefined()
    expect(vendorAccessOf("GET", "/vendor/secrets")).toBeUndefined()
  })
})
