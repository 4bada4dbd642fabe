import type {
  OperatorOrderGroupAnswer,
  OperatorOrderGroupsAnswer,
  OperatorSellerAnswer,
  OperatorSellersAnswer,
} from "@hirfa/contracts"
import {
  operatorOrderGroupAnswerSchema,
  operatorOrderGroupsAnswerSchema,
  operatorSellerAnswerSchema,
  operatorSellersAnswerSchema,
} from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { type Call, call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { boughtCart, filledCart } from "../support/shopping"

const app = await getApp()
let token = ""

beforeEach(async () => {
  await app.reset()
  token = await operatorToken()
})

const ask = <T>(path: string, more: Call = {}) => call<T & { message?: string }>(path, { token, ...more })

/** A cooperative that has asked to be taken on. */
async function applicant(): Promise<string> {
  const { createSellersWorkflow } = use<typeof Marketplace>("@hirfa/marketplace/workflows")
  const { result } = await createSellersWorkflow(app.container).run({
    input: {
      sellers: [
        {
          handle: "smiths",
          type: "artisan",
          name: "The smiths 100%",
          city: "Fès",
          region_code: "MA-03",
          makers: [{ name: "Driss" }],
        },
      ],
    },
  })
  return result[0] ?? ""
}

describe("the operator's sellers", () => {
  it("are listed with how many are in each state, and found by name, place and member", async () => {
    await applicant()
    const all = await ask<OperatorSellersAnswer>("/admin/sellers?order=name")
    expect(all.status).toBe(200)
    operatorSellersAnswerSchema.parse(all.body)
    expect(all.body.counts).toEqual({ applied: 1, active: 3, paused: 0, suspended: 0 })
    expect(all.body.sellers.map(({ handle }) => handle)).toEqual(["potters", "smiths", "tanners", "weavers"])
    const applied = await ask<OperatorSellersAnswer>("/admin/sellers?status=applied")
    expect(applied.body).toMatchObject({ count: 1, sellers: [{ handle: "smiths" }] })
    const found = async (q: string) => {
      const { body } = await ask<OperatorSellersAnswer>(`/admin/sellers?q=${encodeURIComponent(q)}`)
      return body.sellers.map(({ handle }) => handle)
    }
    expect(await found("fès")).toEqual(["smiths"])
    expect(await found("potters@hirfa")).toEqual(["potters"])
    expect(await found("100%")).toEqual(["smiths"])
    expect(await found("%")).toEqual(["smiths"])
    expect(await found("_")).toEqual([])
    const second = await ask<OperatorSellersAnswer>("/admin/sellers?order=name&limit=2&offset=2")
    expect(second.body.sellers.map(({ handle }) => handle)).toEqual(["tanners", "weavers"])
    expect(second.body.count).toBe(4)
  })

  it("show their people, deliveries, pieces and orders, and no secret", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 1 })
    const { id } = app.world.sellers.weavers
    const { status, body } = await ask<OperatorSellerAnswer>(`/admin/sellers/${id}`)
    expect(status).toBe(200)
    const { seller } = operatorSellerAnswerSchema.parse(body)
    expect(seller).toMatchObject({
      handle: "weavers",
      makers: [{ name: "Fatima of the weavers" }],
      members: [{ email: "weavers@hirfa.example", role: "owner" }],
      counts: { pieces: 2, orders: 1 },
      recent_orders: [{ order_group_id: group.id, status: "pending" }],
    })
    expect(seller.delivery_options.map(({ zone }) => zone)).toContain("European Union")
    expect(seller.delivery_options[0]?.prices.map(({ currency }) => currency)).toEqual([
      "eur",
      "usd",
      "gbp",
      "mad",
    ])
    expect(JSON.stringify(body)).not.toMatch(/password|hash|token/i)
  })

  it("are told which of their members a maker is, and by no other seller's ids", async () => {
    const { id } = app.world.sellers.weavers
    const { body } = await ask<OperatorSellerAnswer>(`/admin/sellers/${id}`)
    const [maker, member] = [body.seller.makers[0]?.id, body.seller.members[0]?.id]
    const link = (seller: string, member_id: unknown) =>
      ask<OperatorSellerAnswer>(`/admin/sellers/${seller}/makers/${maker}`, { body: { member_id } })
    expect((await link(app.world.sellers.potters.id, member)).status).toBe(404)
    expect((await link(id, "mem_of_nobody")).status).toBe(404)
    expect((await link(id, 7)).status).toBe(400)
    expect((await link(id, member)).body.seller.makers[0]?.member_id).toBe(member)
    const token = await memberToken("weavers")
    const own = { token, body: { maker_id: maker, member_id: null } }
    expect((await call("/vendor/team/makers", own)).status).toBe(200)
    const after = await ask<OperatorSellerAnswer>(`/admin/sellers/${id}`)
    expect(after.body.seller.makers[0]?.member_id).toBeNull()
  })

  it("are approved once, also when the button is pressed twice, and can then deliver", async () => {
    const id = await applicant()
    const answers = await Promise.all(
      [1, 2].map(() => ask<OperatorSellerAnswer>(`/admin/sellers/${id}/approve`, { method: "POST" })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
    const { body } = await ask<OperatorSellerAnswer>(`/admin/sellers/${id}`)
    expect(body.seller.status).toBe("active")
    expect(body.seller.approved_at).not.toBeNull()
    expect(body.seller.delivery_options.length).toBeGreaterThan(0)
  })

  it("are approved once, also when two jobs approve several at once, and one of them is at it already", async () => {
    const id = await applicant()
    const { approveSellersWorkflow } = use<typeof Marketplace>("@hirfa/marketplace/workflows")
    const approve = (ids: string[]) =>
      approveSellersWorkflow(app.container).run({ input: { ids }, throwOnError: false })
    const runs = await Promise.all([approve([id]), approve([id]), approve([id])])
    expect(runs.filter(({ errors }) => errors.length === 0)).toHaveLength(1)
    for (const { errors } of runs)
      for (const { error } of errors) expect(error.message).toContain("cannot be asked to approve")
    const query = app.container.resolve("query")
    const { data: places } = await query.graph({
      entity: "stock_location",
      fields: ["id"],
      filters: { name: "The smiths 100%" },
    })
    expect(places).toHaveLength(1)
  })

  it("leave no lock behind, whether they could be approved or not", async () => {
    const id = await applicant()
    const approve = () => ask<OperatorSellerAnswer>(`/admin/sellers/${id}/approve`, { method: "POST" })
    const began = Date.now()
    expect([(await approve()).status, (await approve()).status, (await approve()).status]).toEqual([
      200, 400, 400,
    ])
    expect(Date.now() - began).toBeLessThan(20_000)
  })

  it("are paused until a day and reopened, suspended and restored, each with its reason", async () => {
    const { id } = app.world.sellers.weavers
    const post = (action: string, body: unknown = {}) =>
      ask<OperatorSellerAnswer>(`/admin/sellers/${id}/${action}`, { body })
    const until = "2099-01-01T00:00:00.000Z"
    const paused = await post("pause", { reason: "Harvest holidays", until })
    expect(paused.body.seller).toMatchObject({
      status: "paused",
      status_reason: "Harvest holidays",
      paused_until: until,
    })
    expect((await post("reopen")).body.seller).toMatchObject({
      status: "active",
      status_reason: null,
      paused_until: null,
    })
    expect((await post("suspend", { reason: "Sold factory goods" })).body.seller.status).toBe("suspended")
    const refused = await post("pause", { reason: "Harvest holidays" })
    expect(refused.status).toBe(400)
    expect(refused.body.message).toContain("suspended cannot be asked to pause")
    expect((await post("restore")).body.seller.status).toBe("active")
  })

  it("sell nothing while they are suspended", async () => {
    const { id } = app.world.sellers.weavers
    await ask(`/admin/sellers/${id}/suspend`, { body: { reason: "Sold factory goods" } })
    await expect(filledCart({ rug: 1 })).rejects.toThrow()
    await ask(`/admin/sellers/${id}/restore`, { method: "POST" })
    expect((await filledCart({ rug: 1 })).items).toHaveLength(1)
  })

  it.each([
    ["/admin/sellers?status=closed", undefined, "status"],
    ["/admin/sellers?limit=0", undefined, "limit"],
    ["/admin/sellers?q=%00", undefined, "q"],
    ["/admin/sellers?q=a&q=b", undefined, "q"],
    ["/admin/order-groups?offset=-1", undefined, "offset"],
    ["/admin/sellers/SELLER/suspend", {}, "reason"],
    ["/admin/sellers/SELLER/pause", { reason: "Holidays", until: "2001-01-01T00:00:00Z" }, "until"],
    ["/admin/sellers/SELLER/pause", { reason: "Holidays", until: "tomorrow" }, "until"],
    ["/admin/sellers/SELLER/approve", { deliveries: {} }, "deliveries"],
  ])("name the field that is wrong: %s", async (path, body, field) => {
    const { status, body: answer } = await ask(path.replace("SELLER", app.world.sellers.weavers.id), { body })
    expect(status).toBe(400)
    expect(answer.message).toContain(field)
  })

  it("answer 404 for a seller, an action or a group that is not there, and 401 to others", async () => {
    const { weavers } = app.world.sellers
    expect((await ask("/admin/sellers/sel_none")).status).toBe(404)
    expect((await ask("/admin/sellers/sel_none/approve", { method: "POST" })).status).toBe(404)
    expect((await ask(`/admin/sellers/${weavers.id}/sell`, { method: "POST" })).status).toBe(404)
    expect((await ask("/admin/order-groups/ogrp_none")).status).toBe(404)
    const { emails, password } = app.world.member
    const member = await call<{ token: string }>("/auth/member/emailpass", {
      body: { email: emails.weavers, password },
    })
    for (const other of ["", member.body.token]) {
      expect((await call("/admin/sellers", { token: other })).status).toBe(401)
      expect((await call("/admin/order-groups", { token: other })).status).toBe(401)
      const path = `/admin/sellers/${weavers.id}/suspend`
      expect((await call(path, { token: other, body: { reason: "Not mine to say" } })).status).toBe(401)
    }
  })
})

describe("the operator's order groups", () => {
  it("are found by number, email and the ids of group and order", async () => {
    const { cart, group } = await boughtCart({ rug: 1, bowl: 2 })
    await boughtCart({ vase: 1 }, { email: "someone@else.example" })
    const found = async (query: string) => {
      const { status, body } = await ask<OperatorOrderGroupsAnswer>(`/admin/order-groups?${query}`)
      expect(status).toBe(200)
      return operatorOrderGroupsAnswerSchema.parse(body)
    }
    const all = await found("")
    expect(all.count).toBe(2)
    const own = all.order_groups[1]
    expect(own).toMatchObject({ id: group.id, email: "claire@buyers.example", payment_state: "paid" })
    expect(own?.total.amount).toBe(Math.round(cart.total * 100))
    expect(own?.parcels.map(({ seller }) => seller.name).sort()).toEqual(["The potters", "The weavers"])
    for (const q of [`q=${own?.number}`, `q=%23${own?.number}`, "q=CLAIRE@", `q=${group.id}`, `q=${cart.id}`])
      expect((await found(q)).order_groups.map(({ id }) => id)).toEqual([group.id])
    expect((await found(`order_id=${group.order_ids[1]}`)).order_groups.map(({ id }) => id)).toEqual([
      group.id,
    ])
    expect((await found("q=99999999999999999999")).count).toBe(0)
    expect((await found("limit=1&offset=1")).order_groups.map(({ id }) => id)).toEqual([group.id])
  })

  it("show each parcel, whose it is, and the link of the buyer", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 2 })
    const { status, body } = await ask<OperatorOrderGroupAnswer>(`/admin/order-groups/${group.id}`)
    expect(status).toBe(200)
    const answer = operatorOrderGroupAnswerSchema.parse(body)
    expect(answer.order_group.parcels).toHaveLength(2)
    expect(answer.seller_orders.map(({ seller_id }) => seller_id).sort()).toEqual(
      [app.world.sellers.weavers.id, app.world.sellers.potters.id].sort(),
    )
    expect(answer.buyer_link).toBe(`http://127.0.0.1:3000/orders/${group.token}`)
  })
})
