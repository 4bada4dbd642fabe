import { Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { getApp, use } from "../support/app"
import { addBlueBowl, within } from "../support/discovery"
import { call } from "../support/http"
import { filledCart, PARIS, payInBrowser, payment } from "../support/shopping"

type Client = { prototype: { query(...args: unknown[]): unknown } }

/** As few as were reached: whoever needs one more says so here. */
const CART_ADD = 47
const CART_MADE = 43
const COMPLETED = 127

const app = await getApp()
const { container, world } = app
const { Client } = use<{ Client: Client }>("pg")
const query = Client.prototype.query
let statements = 0

// Statements and bytes do not depend on the machine, so they can fail a build; `backend/bench` measures time.
beforeAll(async () => {
  await app.reset()
  await addBlueBowl()
  await within(20_000, "/store/pieces/blue-bowl", (_, status) => status === 200)
  // What follows from a request (mails, search documents) is the worker's.
  vi.spyOn(container.resolve(Modules.EVENT_BUS), "emit").mockResolvedValue(undefined)
  Client.prototype.query = function (...args) {
    statements += 1
    return query.apply(this, args)
  }
  await untilQuiet()
})

/** What follows from the new piece asks the database too, and would be counted as a reader's. */
async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== statements; ) {
    before = statements
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

afterAll(() => {
  Client.prototype.query = query
  vi.restoreAllMocks()
})

/** The statements of a request that is asked again, and the bytes of its answer: the fewest of a few, as jobs run too. */
async function costOf(ask: () => Promise<{ body: unknown }>): Promise<{ statements: number; bytes: number }> {
  await ask()
  const costs = []
  for (let time = 0; time < 3; time++) {
    statements = 0
    const { body } = await ask()
    costs.push({ statements, bytes: JSON.stringify(body).length })
  }
  return costs.reduce((least, cost) => (cost.statements < least.statements ? cost : least))
}

describe("what a request may cost", () => {
  it.each([
    ["a listing", "/store/search?limit=24&locale=en&currency=eur", { statements: 1, bytes: 9_000 }],
    [
      "a listing with filters",
      "/store/search?family=pottery-ceramics&price_max=900&currency=eur",
      { statements: 1, bytes: 6_000 },
    ],
    [
      "words that were asked before",
      "/store/search?q=blue+bowl&currency=eur",
      { statements: 1, bytes: 5_000 },
    ],
    ["a piece", "/store/pieces/blue-bowl?locale=en&currency=eur&country=fr", { statements: 2, bytes: 6_000 }],
    ["suggestions", "/store/suggestions?q=bo&locale=en", { statements: 1, bytes: 1_500 }],
  ])("%s", async (_, path, budget) => {
    const cost = await costOf(() => call(path))
    expect(cost.statements, path).toBeLessThanOrEqual(budget.statements)
    expect(cost.bytes, path).toBeLessThanOrEqual(budget.bytes)
  })

  it("a piece put into a cart", async () => {
    const { id } = (
      await call<{ cart: { id: string } }>("/store/carts", {
        body: { region_id: world.region.eu, shipping_address: PARIS },
      })
    ).body.cart
    const body = { variant_id: world.pieces.bowl.variant_id, quantity: 1 }
    const cost = await costOf(() => call(`/store/carts/${id}/line-items?fields=id`, { body }))
    expect(cost.statements).toBeLessThanOrEqual(CART_ADD)
  })

  it("a cart with its first piece", async () => {
    const items = [{ variant_id: world.pieces.bowl.variant_id, quantity: 1 }]
    const body = { region_id: world.region.eu, shipping_address: PARIS, email: "a@buyers.example", items }
    const cost = await costOf(() => call("/store/carts?fields=id", { body }))
    expect(cost.statements).toBeLessThanOrEqual(CART_MADE)
  })

  it("a checkout of one seller, from its payment to its order", async () => {
    const counts: number[] = []
    // A job of the same process may fall into one of them.
    for (let time = 0; time < 3 && !counts.some((count) => count <= COMPLETED); time++) {
      const cart = await filledCart({ bowl: 1 })
      await payInBrowser(await payment(cart.id))
      statements = 0
      const { body } = await call<{ type: string }>(`/store/carts/${cart.id}/complete?fields=id`, {
        body: {},
      })
      expect(body.type).toBe("order")
      counts.push(statements)
    }
    expect(Math.min(...counts)).toBeLessThanOrEqual(COMPLETED)
  })
})
