import { randomUUID } from "node:crypto"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { boughtCart } from "../support/shopping"

const app = await getApp()
beforeEach(() => app.reset())

type Order = { id: string; lines: { id: string }[]; shipments: { tracking_number: string | null }[] }
type Told = { code?: string; order?: Order }

/** An order of three rugs, confirmed, and a parcel with one of them, as a phone would send it again and again. */
async function soldRugs() {
  await boughtCart({ rug: 3 })
  const token = await memberToken("weavers")
  const { body } = await call<{ orders: Order[] }>("/vendor/orders", { token })
  const path = `/vendor/orders/${body.orders[0]?.id}`
  await call(`${path}/confirm`, { token, body: {} })
  const read = async () => (await call<{ order: Order }>(path, { token })).body.order
  const line_id = (await read()).lines[0]?.id
  const ship = (key: string, quantity = 1, headers: Record<string, string> = {}) =>
    call<Told>(`${path}/shipments`, {
      token,
      body: { carrier: "Amana", tracking_number: "AB1", lines: [{ line_id, quantity }] },
      headers: { "idempotency-key": key, ...headers },
    })
  const sent = async () => (await read()).shipments.length
  return { path, token, read, ship, sent }
}

const receipts = () => app.container.resolve("receipt")

/** What a server leaves that was killed over a request: begun, and no answer. */
async function breakOff(key: string) {
  const [receipt] = await receipts().listReceipts({ key })
  if (!receipt) throw new Error(`nothing is kept of ${key}`)
  const long_ago = new Date(Date.now() - 10 * 60_000)
  await receipts().updateReceipts({ id: receipt.id, begun_at: long_ago, answered_at: null, status: null })
}

describe("a form that is sent again", () => {
  it("ships one parcel, and hears the first answer", async () => {
    const { ship, sent } = await soldRugs()
    const key = randomUUID()
    const first = await ship(key)
    const second = await ship(key)
    expect([first.status, second.status]).toEqual([200, 200])
    expect(second.body).toEqual(first.body)
    expect(second.headers.get("idempotent-replayed")).toBe("true")
    expect(await sent()).toBe(1)
    await ship(randomUUID())
    expect(await sent()).toBe(2)
  })

  it("is worked on by one of several that come at once", async () => {
    const { ship, sent } = await soldRugs()
    const key = randomUUID()
    const answers = await Promise.all([ship(key), ship(key), ship(key)])
    expect(await sent()).toBe(1)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    for (const { status, body } of answers) if (status !== 200) expect(body.code).toBe("still_running")
    expect((await ship(key)).status).toBe(200)
    expect(await sent()).toBe(1)
  })

  it("is refused when something else stands in it, also by the hash of the form", async () => {
    const { ship, sent } = await soldRugs()
    const key = randomUUID()
    await ship(key)
    const other = await ship(key, 2)
    expect([other.status, other.body.code]).toEqual([409, "key_reused"])
    const hashed = randomUUID()
    await ship(hashed, 1, { "idempotency-hash": "a" })
    expect((await ship(hashed, 2, { "idempotency-hash": "a" })).status).toBe(200)
    expect((await ship(hashed, 1, { "idempotency-hash": "b" })).body.code).toBe("key_reused")
    expect(await sent()).toBe(2)
  })

  it("may be tried anew after a refusal, which has changed nothing", async () => {
    const { ship, sent } = await soldRugs()
    const key = randomUUID()
    expect((await ship(key, 7)).status).toBe(400)
    expect((await ship(key, 1)).status).toBe(200)
    expect(await sent()).toBe(1)
  })

  it("is another's own, whatever key another member chose", async () => {
    const { ship, path } = await soldRugs()
    const key = randomUUID()
    await ship(key)
    const potters = await memberToken("potters")
    const headers = { "idempotency-key": key }
    expect((await call(`${path}/confirm`, { token: potters, body: {}, headers })).status).toBe(404)
    const begun = await call("/vendor/pieces", { token: potters, body: {}, headers })
    expect(begun.status).toBe(201)
    expect(begun.headers.get("idempotent-replayed")).toBeNull()
  })

  it("needs a key that can be kept", async () => {
    const { ship, sent } = await soldRugs()
    expect((await ship("no spaces")).status).toBe(400)
    expect(await sent()).toBe(0)
  })
})

describe("a form over which the server died", () => {
  it("is not done a second time when nobody knows whether it was, and says so each time", async () => {
    const { ship, sent } = await soldRugs()
    const key = randomUUID()
    await ship(key)
    await breakOff(key)
    for (let attempt = 0; attempt < 2; attempt++) {
      const again = await ship(key)
      expect([again.status, again.body.code]).toEqual([409, "unclear"])
    }
    expect(await sent()).toBe(1)
  })

  it("is simply done again when that changes nothing", async () => {
    const { path, token } = await soldRugs()
    const key = randomUUID()
    const note = () =>
      call<Told>(`${path}/note`, {
        token,
        body: { note: "Fragile" },
        headers: { "idempotency-key": key },
      })
    await note()
    await breakOff(key)
    expect((await note()).status).toBe(200)
    const known = await note()
    expect([known.status, known.headers.get("idempotent-replayed")]).toEqual([200, "true"])
  })

  it("is forgotten in the end", async () => {
    const { ship } = await soldRugs()
    const key = randomUUID()
    await ship(key)
    await receipts().sweep(new Date(Date.now() - 1_000_000))
    expect(await receipts().listReceipts({ key })).toHaveLength(1)
    await receipts().sweep(new Date(Date.now() + 1_000))
    expect(await receipts().listReceipts({ key })).toHaveLength(0)
  })
})
