import { createRequire } from "node:module"
import { RESTOCK_MODULE } from "@hirfa/contracts"
import type * as CoreFlows from "@medusajs/medusa/core-flows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { mailbox } from "../support/mails"
import { boughtCart } from "../support/shopping"

const flows: typeof CoreFlows = createRequire(import.meta.url)("@medusajs/medusa/core-flows")
const app = await getApp()
const rug = app.world.pieces.uniqueRug
const path = `/store/pieces/${rug.handle}/restock-notices`
const email = "Claire@buyers.example"
beforeEach(() => app.reset())

const wish = (more: Record<string, unknown> = {}) =>
  call<{ state: string }>(path, { body: { email, ...more } })
const waiting = () => app.container.resolve(RESTOCK_MODULE).listRestockNotices({})
/** Mails of this kind only: the sale before writes others. */
const told = async () => (await mailbox(1)).filter(({ template }) => template.includes("restocked"))

async function putInStock(stocked_quantity: number): Promise<void> {
  const { inventory_item_id = "" } = rug
  const { location_id } = app.world.sellers.weavers
  const updates = [{ inventory_item_id, location_id, stocked_quantity }]
  await flows.updateInventoryLevelsWorkflow(app.container).run({ input: { updates } })
}

describe("a piece that is sold out", () => {
  it("is told of once, in her language, when it is there again, and the address is deleted", async () => {
    expect((await wish()).body.state).toBe("available")
    await boughtCart({ uniqueRug: 1 })
    expect((await wish({ locale: "fr" })).body).toEqual({ state: "waiting" })
    expect((await wish({ locale: "fr" })).body).toEqual({ state: "waiting" })
    expect((await waiting()).map((notice) => notice.email)).toEqual(["claire@buyers.example"])
    await putInStock(2)
    await eventually(async () => expect(await told()).toHaveLength(1))
    const [mail] = await told()
    expect(mail?.to).toBe("claire@buyers.example")
    expect(mail?.text).toContain(`/fr/pieces/${rug.handle}`)
    await eventually(async () => expect(await waiting()).toEqual([]))
    await putInStock(3)
    expect(await told()).toHaveLength(1)
  })

  it("is not told of to who said no, and the mail's key takes all of an address away", async () => {
    await boughtCart({ uniqueRug: 1 })
    await wish()
    const forget = { method: "DELETE", body: { email } }
    expect((await call(path, forget)).body).toEqual({ is_gone: true })
    expect((await call(path, forget)).body).toEqual({ is_gone: true })
    expect(await waiting()).toEqual([])
    await wish()
    await wish({ email: "other@buyers.example" })
    const stop = (key: string | undefined) => call("/store/restock-notices/stop", { body: { key } })
    expect((await stop("a-key-that-nobody-was-given")).status).toBe(200)
    const [first] = await waiting()
    expect((await stop(first?.email_key)).status).toBe(200)
    expect(await waiting()).toHaveLength(1)
  })

  it("takes no address that is none, none for a piece that is not there, and not without end", async () => {
    const no = await wish({ email: "claire" })
    expect([no.status, JSON.stringify(no.body)]).toEqual([400, expect.stringContaining("email")])
    expect((await wish({ locale: "de" })).status).toBe(400)
    const nowhere = await call("/store/pieces/no-such-piece/restock-notices", { body: { email } })
    expect(nowhere.status).toBe(404)
    const headers = { "x-forwarded-for": "203.0.113.9" }
    const asked = await Promise.all(Array.from({ length: 25 }, () => call(path, { body: {}, headers })))
    expect(asked.filter(({ status }) => status === 429).length).toBe(5)
  })
})
