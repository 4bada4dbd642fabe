import {
  type Claim,
  claimAnswerSchema,
  claimsAnswerSchema,
  followUpsAnswerSchema,
  operatorClaimsAnswerSchema,
} from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { photograph } from "../support/joining"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { putFile } from "../support/put-file"
import { boughtCart } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()
const engine = app.container.resolve("workflows")
beforeEach(async () => {
  await app.reset()
  await resetStripe()
})

type Refusal = { message: string }

/** Two rugs of the weavers and a bowl of the potters; the rugs were sent, or not. */
async function bought({ isSent = true } = {}) {
  const { group } = await boughtCart({ rug: 2, bowl: 1 })
  const token = await memberToken("weavers")
  const orders = await call<{ orders: { id: string }[] }>("/vendor/orders", { token })
  const id = orders.body.orders[0]?.id ?? ""
  const sheet = await call<{ order: { lines: { id: string }[] } }>(`/vendor/orders/${id}`, { token })
  const line_id = sheet.body.order.lines[0]?.id ?? ""
  if (isSent)
    await engine.run("ship-seller-order", {
      input: { order_id: id, carrier: "Amana", tracking_number: "AB1" },
    })
  const link = (path: string, right = group.token) => `/store/order-groups/${group.id}/${path}?token=${right}`
  const ask = (kind: string, reason: string, quantity: number) =>
    call<Refusal>(link(`parcels/${id}/claims`), {
      body: { kind, reason, words: "Something about it.", lines: [{ line_id, quantity }] },
    })
  const asked = async (kind = "return", reason = "damaged", quantity = 1) => {
    const answer = await ask(kind, reason, quantity)
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return claimAnswerSchema.parse(answer.body).claim
  }
  const buyer = (claim: { id: string }, act: string, body: unknown = {}) =>
    call<Refusal & { claim: Claim }>(link(`claims/${claim.id}/${act}`), { body })
  const seller = (claim: { id: string }, act: string, body: unknown = {}) =>
    call<Refusal & { claim: Claim }>(`/vendor/claims/${claim.id}/${act}`, { token, body })
  const followUps = async () => followUpsAnswerSchema.parse((await call(link("follow-up"))).body).follow_ups
  return { group, id, line_id, token, link, ask, asked, buyer, seller, followUps }
}

describe("a return", () => {
  it("is asked for with pictures, accepted with a label, sent, received, and paid back; the other seller has no part", async () => {
    const { id, asked, buyer, seller, link, followUps, token } = await bought()
    const claim = await asked()
    expect(claim).toMatchObject({
      state: "asked",
      order_id: id,
      value: { amount: 25_000 },
      can: ["withdraw"],
    })
    const shown = await putFile(link(`claims/${claim.id}/pictures/up_1`), await photograph())
    expect(shown.status, JSON.stringify(shown.body)).toBe(200)
    await putFile(link(`claims/${claim.id}/pictures/up_1`), await photograph())
    const list = await call("/vendor/claims", { token })
    const [seen] = claimsAnswerSchema.parse(list.body).claims
    expect(seen?.pictures).toHaveLength(1)
    expect(seen?.can).toEqual(["accept", "refuse", "offer", "refund"])

    expect((await seller(claim, "receive", { restock: true })).status).toBe(400)
    const accepted = await seller(claim, "accept", { label_url: "https://labels.example/1.pdf" })
    expect(accepted.body.claim, JSON.stringify(accepted.body)).toMatchObject({ state: "accepted" })
    await buyer(claim, "send_back", { carrier: "La Poste", tracking_number: "6A123" })
    const [open] = await followUps()
    const parcels = await followUps()
    const own = parcels.find(({ order_id }) => order_id === id)
    expect(own?.claims[0]).toMatchObject({
      state: "sent_back",
      label_url: "https://labels.example/1.pdf",
      return_tracking: "6A123",
    })
    expect(open).toBeDefined()
    const done = await seller(claim, "receive", { restock: true })
    expect(done.body.claim, JSON.stringify(done.body)).toMatchObject({
      state: "settled",
      refunded: { amount: 25_000 },
      can: [],
    })
    expect((await stripeMoney()).refunded).toBe(25_000)
    expect(done.body.claim.history.map(({ act, by }) => `${by} ${act}`)).toEqual([
      "buyer ask",
      "seller accept",
      "buyer send_back",
      "seller receive",
    ])
    expect((await seller(claim, "receive", { restock: true })).status).toBe(400)
    expect((await stripeMoney()).refunded).toBe(25_000)
  })

  it("gives back a part, and never more than this order captured less what went back before", async () => {
    const { asked, seller } = await bought()
    const first = await asked("return", "changed_mind", 1)
    await seller(first, "accept")
    const part = await seller(first, "receive", { restock: false, amount: 10_000, words: "A stain." })
    expect(part.body.claim, JSON.stringify(part.body)).toMatchObject({ refunded: { amount: 10_000 } })
    const second = await asked("return", "changed_mind", 1)
    await seller(second, "accept")
    const much = await seller(second, "receive", { restock: true, amount: 50_000 })
    expect([much.status, much.body.message]).toEqual([400, expect.stringContaining("418")])
    const rest = await seller(second, "receive", { restock: true, amount: 41_800 })
    expect(rest.status, JSON.stringify(rest.body)).toBe(200)
    expect((await stripeMoney()).refunded).toBe(51_800)
    expect(rest.body.claim.left.amount).toBe(0)
  })

  it("is not asked for what was not sent, is claimed already, or belongs to another order", async () => {
    const { ask, group, id } = await bought({ isSent: false })
    expect((await ask("return", "damaged", 1)).status).toBe(400)
    expect((await ask("return", "not_arrived", 1)).body.message).toContain("reason")
    expect((await ask("problem", "not_arrived", 2)).status).toBe(200)
    expect((await ask("problem", "not_arrived", 1)).status).toBe(400)
    const foreign = await call(`/store/order-groups/${group.id}/parcels/${id}/claims?token=${group.id}.no`, {
      body: { kind: "problem", reason: "other", words: "Not mine", lines: [{ line_id: "x", quantity: 1 }] },
    })
    expect(foreign.status).toBe(404)
  })

  it("decided by two at once is decided once", async () => {
    const { asked, seller } = await bought()
    const claim = await asked()
    const both = await Promise.all([
      seller(claim, "refund", { amount: 5_000 }),
      seller(claim, "refund", { amount: 5_000 }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400])
    expect((await stripeMoney()).refunded).toBe(5_000)
  })
})

describe("a problem", () => {
  it("is settled by an offer that the buyer takes", async () => {
    const { asked, buyer, seller } = await bought()
    const claim = await asked("problem", "damaged", 1)
    expect((await seller(claim, "accept")).status).toBe(400)
    expect((await seller(claim, "offer", { amount: 99_999_00 })).body.message).toContain("at most")
    await seller(claim, "offer", { amount: 4_000, words: "For the stain" })
    const taken = await buyer(claim, "take_offer")
    expect(taken.body.claim, JSON.stringify(taken.body)).toMatchObject({
      state: "settled",
      offered: { amount: 4_000 },
      refunded: { amount: 4_000 },
    })
    expect((await stripeMoney()).refunded).toBe(4_000)
    expect((await buyer(claim, "take_offer")).status).toBe(400)
  })

  it("that is refused goes before the operator, who decides", async () => {
    const { asked, buyer, seller } = await bought()
    const claim = await asked("problem", "not_as_described", 1)
    await seller(claim, "refuse", { words: "It is as it was shown." })
    await buyer(claim, "object", { words: "It is not." })
    const token = await operatorToken()
    const queue = await call("/admin/order-claims?state=with_operator", { token })
    const { claims, counts } = operatorClaimsAnswerSchema.parse(queue.body)
    expect([counts.with_operator, claims[0]?.id, claims[0]?.buyer]).toEqual([1, claim.id, "Claire Martin"])
    expect((await call(`/admin/order-claims/${claim.id}/refund`, { body: { amount: 100 } })).status).toBe(401)
    const decided = await call<{ claim: Claim }>(`/admin/order-claims/${claim.id}/refund`, {
      token,
      body: { amount: 2_500, words: "A part of it." },
    })
    expect(decided.body.claim, JSON.stringify(decided.body)).toMatchObject({
      state: "settled",
      refunded: { amount: 2_500 },
    })
    expect((await seller(claim, "refund", { amount: 100 })).status).toBe(400)
  })

  it("that is not answered in time goes before the operator by itself, once", async () => {
    const { asked, followUps, id } = await bought()
    const claim = await asked("problem", "other", 1)
    const later = new Date(Date.parse(claim.answer_by) + 1000)
    const early = new Date(Date.parse(claim.answer_by) - 1000)
    await engine.run("escalate-late-claims", { input: { now: early } })
    const state = async () => (await followUps()).find(({ order_id }) => order_id === id)?.claims[0]
    expect((await state())?.state).toBe("asked")
    await engine.run("escalate-late-claims", { input: { now: later } })
    await engine.run("escalate-late-claims", { input: { now: later } })
    expect((await state())?.state).toBe("with_operator")
    expect((await state())?.history.filter(({ act }) => act === "overdue")).toHaveLength(1)
    await eventually(async () => {
      const { body } = await call<{ news: { detail: string }[] }>("/vendor/inbox", {
        token: await memberToken("weavers"),
      })
      expect(body.news.map(({ detail }) => detail)).toContain("overdue")
    })
  })

  it("is written down by the seller too, and is nobody else's", async () => {
    const { id, line_id, token, group, link } = await bought()
    const told = await call(`/vendor/orders/${id}/claims`, {
      token,
      body: { kind: "problem", reason: "other", words: "She called.", lines: [{ line_id, quantity: 1 }] },
    })
    const { claim } = claimAnswerSchema.parse(told.body)
    expect(claim).toMatchObject({ opened_by: "seller", state: "asked" })
    const potters = await memberToken("potters")
    for (const act of ["", "/refuse", "/offer"])
      expect(
        (await call(`/vendor/claims/${claim.id}${act}`, { token: potters, ...(act ? { body: {} } : {}) }))
          .status,
      ).toBe(404)
    const { group: other } = await boughtCart({ bowl: 1 })
    const foreign = await call(
      `/store/order-groups/${other.id}/claims/${claim.id}/withdraw?token=${other.token}`,
      {
        body: {},
      },
    )
    expect(foreign.status).toBe(404)
    expect((await call(link(`claims/${claim.id}/withdraw`, `${group.id}.x`), { body: {} })).status).toBe(404)
    expect((await call(link(`claims/${claim.id}/withdraw`), { body: {} })).status).toBe(200)
  })
})

describe("a decision whose process died before the money went back", () => {
  const later = () => new Date(Date.now() + 11 * 60_000)

  /** What is left of an act of which only the first step was done. */
  async function cutOff(id: string, act: "refund" | "receive", changes: object) {
    const claims = app.container.resolve("claim")
    await claims.updateClaims({ id, ...changes })
    await claims.createClaimEntries({ claim_id: id, act, by: "seller", actor_id: null, amount: 10_000 })
  }

  it("is finished by the job: the money goes back once, and a younger one is left alone", async () => {
    const { asked } = await bought()
    const claim = await asked("problem")
    await cutOff(claim.id, "refund", { state: "settled" })
    await engine.run("finish-claims", { input: { now: new Date() } })
    expect((await stripeMoney()).refunded).toBe(0)
    const { result } = await engine.run("finish-claims", { input: { now: later() } })
    expect(result).toEqual([claim.id])
    await engine.run("finish-claims", { input: { now: later() } })
    expect((await stripeMoney()).refunded).toBe(10_000)
  })

  it("takes the pieces back too, and counts only what went back already", async () => {
    const { id, asked, buyer, seller } = await bought()
    const claim = await asked()
    await seller(claim, "accept")
    await buyer(claim, "send_back", { carrier: "La Poste", tracking_number: "6A123" })
    await cutOff(claim.id, "receive", { state: "settled", restocked: true })
    await engine.run("refund-seller-order", { input: { order_id: id, amount: 40, refunded_by: "suite" } })
    await engine.run("finish-claims", { input: { now: later() } })
    expect((await stripeMoney()).refunded).toBe(10_000)
    const { data } = await app.container
      .resolve("query")
      .graph({ entity: "return", fields: ["status"], filters: { order_id: id } })
    expect(data.map(({ status }) => status)).toEqual(["received"])
  })
})
