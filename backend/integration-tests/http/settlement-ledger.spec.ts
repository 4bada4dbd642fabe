import { createHmac } from "node:crypto"
import { disputesAnswerSchema, returnWindowsAnswerSchema } from "@hirfa/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { operatorToken } from "../support/operator"
import { accountsOf, balanceOf, deliver, inDays, ledger, orderOf, refund, run } from "../support/settlement"
import { boughtCart } from "../support/shopping"
import { resetStripe } from "../support/stripe"

const app = await getApp()
const knex = app.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

beforeEach(async () => {
  await app.reset()
  await resetStripe()
  await run("create-commission-rules", {
    rules: [{ label: "Ten per cent", kind: "commission", rate_bps: 1000, vat_bps: 2000 }],
  })
})

/** 250 and 39.98 with 20 % VAT in it, and 18 of delivery each. */
const RUG = { gross: 26_800, tax: 4467, commission: 2083, vat: 417 }
const BOWLS = { gross: 5798, tax: 966, commission: 333, vat: 67 }
const net = ({ gross, tax, commission, vat }: typeof RUG) => gross - tax - commission - vat

async function settled(
  balance: Partial<Awaited<ReturnType<typeof balanceOf>>>,
  seller: "weavers" | "potters" = "weavers",
) {
  await eventually(async () => expect(await balanceOf(seller)).toMatchObject(balance))
}

describe("the ledger of a checkout with two sellers", () => {
  it("holds each seller's part, and all of it adds up to what was captured", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG), available: 0, paid: 0, debt: 0 })
    await settled({ held: net(BOWLS) }, "potters")
    const { buyers, ...others } = await accountsOf()
    expect(buyers).toBe(-RUG.gross - BOWLS.gross)
    expect(Object.values(others).reduce((sum, amount) => sum + amount, 0)).toBe(RUG.gross + BOWLS.gross)
    expect(others).toMatchObject({ commission: 2083 + 333, commission_tax: 417 + 67, tax: 4467 + 966 })
  })

  it("makes money available at delivery plus the return window, and not a day before", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG) })
    await deliver("weavers")
    await run("sweep-settlements", { now: inDays(13.9) })
    expect(await balanceOf("weavers")).toMatchObject({ held: net(RUG), available: 0 })
    await run("sweep-settlements", { now: inDays(14.1) })
    expect(await balanceOf("weavers")).toMatchObject({ held: 0, available: net(RUG) })
    expect(await balanceOf("potters")).toMatchObject({ held: net(BOWLS), available: 0 })
  })

  it("follows the window of the day of the order: the seller's own first, whatever the operator enters later", async () => {
    const token = await operatorToken()
    const enter = (body: object) =>
      call<{ id: string; message: string }>("/admin/return-windows", { token, body })
    const own = { seller_id: app.world.sellers.weavers.id, label: "Agreed with the weavers on paper" }
    expect((await enter({ ...own, days: -1 })).body.message).toContain("days")
    expect((await enter({ ...own, days: 1, seller_id: "sel_no" })).status).toBe(404)
    expect((await enter({ ...own, days: 1, valid_from: inDays(-1) })).body.message).toContain("valid_from")
    const entered = await enter({ ...own, days: 0 })
    expect(entered.status, JSON.stringify(entered.body)).toBe(201)
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG) })
    expect((await call(`/admin/return-windows/${entered.body.id}/end`, { token, body: {} })).status).toBe(200)
    await enter({ days: 30, label: "Hirfa's own terms for everybody" })
    const list = await call("/admin/return-windows", { token })
    const { windows } = returnWindowsAnswerSchema.parse(list.body)
    expect(windows.map(({ days, seller_name, holds }) => [days, seller_name, holds])).toEqual([
      [30, null, true],
      [0, "The weavers", false],
    ])
    await deliver("weavers")
    await deliver("potters")
    await run("sweep-settlements", { now: inDays(0.1) })
    expect(await balanceOf("weavers")).toMatchObject({ held: 0, available: net(RUG) })
    await run("sweep-settlements", { now: inDays(14.1) })
    expect(await balanceOf("potters")).toMatchObject({ held: 0, available: net(BOWLS) })
  })

  it("gives the commission and its tax back with a refund, to the cent at the whole", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(BOWLS) }, "potters")
    await refund("potters", 19.99)
    await eventually(async () => expect((await accountsOf()).buyers).toBe(-RUG.gross - BOWLS.gross + 1999))
    await refund("potters", 37.99)
    await settled({ held: 0, available: 0, debt: 0 }, "potters")
    expect(await accountsOf()).toMatchObject({
      commission: 2083,
      commission_tax: 417,
      tax: 4467,
      buyers: -RUG.gross,
    })
  })

  it("gives back of a piece that came back what was taken of that piece, and nothing of the other's", async () => {
    await knex.raw(
      `insert into maker_share (id, piece_id, maker_id, percent)
       select 'mshr_' || piece.id, piece.id, maker.id, 100 from piece join maker using (seller_id)`,
    )
    await boughtCart({ bowl: 2, vase: 1 })
    await eventually(async () => expect((await accountsOf()).buyers).toBe(-BOWLS.gross - 4550))
    const order = await orderOf("potters")
    await run("ship-seller-order", { order_id: order.id, carrier: "DHL", tracking_number: "1" })
    const vase = order.items.find(({ product_handle }) => product_handle === app.world.pieces.vase.handle)
    await run("return-seller-order-items", {
      order_id: order.id,
      lines: [{ line_id: vase?.id, quantity: 1 }],
      restock: true,
      received_by: "mem_1",
    })
    await settled({ held: net(BOWLS) }, "potters")
    expect(await accountsOf()).toMatchObject({
      buyers: -BOWLS.gross,
      commission: BOWLS.commission,
      commission_tax: BOWLS.vat,
      tax: BOWLS.tax,
    })
    // Written right after the ledger.
    await eventually(async () => {
      const { data } = await app.container.resolve("query").graph({
        entity: "maker_earning",
        fields: ["agreed", "amount", "line.line_item_id"],
      })
      expect(data).toHaveLength(2)
      for (const { agreed, amount, line } of data)
        expect(Number(amount)).toBe(line?.line_item_id === vase?.id ? 0 : Number(agreed))
    })
  })

  it("turns a refund after the money went away into a debt, which the next sale pays first", async () => {
    await boughtCart({ bowl: 2 })
    await settled({ held: net(BOWLS) }, "potters")
    await deliver("potters")
    await run("sweep-settlements", { now: inDays(15) })
    const own = await orderOf("potters")
    const book = await ledger()
    const payout = {
      payout_id: "pay_1",
      seller_id: app.world.sellers.potters.id,
      currency_code: "eur",
      amount: net(BOWLS),
      paid_currency_code: "eur",
      paid_amount: net(BOWLS),
      reference: "1",
      at: new Date(),
    }
    expect(await book.reservePayout(payout)).toBe(true)
    expect(await book.reservePayout({ ...payout, payout_id: "pay_2" })).toBe(false)
    await refund("potters", 57.98)
    await settled({ paid: net(BOWLS), available: 0, held: 0, debt: -net(BOWLS) }, "potters")
    expect(own.id).toBe((await orderOf("potters")).id)

    await boughtCart({ bowl: 4 })
    await eventually(async () => expect((await balanceOf("potters")).held).toBeGreaterThan(net(BOWLS)))
    const { held } = await balanceOf("potters")
    await deliver("potters")
    await run("sweep-settlements", { now: inDays(15) })
    expect(await balanceOf("potters")).toEqual({
      held: 0,
      available: held - net(BOWLS),
      paid: net(BOWLS),
      debt: 0,
    })
  })

  it("posts nothing twice, whatever runs how often and at once", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG) })
    await settled({ held: net(BOWLS) }, "potters")
    const before = await knex("ledger_transaction").count("* as count").first()
    const order_ids = [(await orderOf("weavers")).id, (await orderOf("potters")).id]
    await Promise.all(Array.from({ length: 6 }, () => run("settle-seller-orders", { order_ids })))
    const swept = await run<{ mended: unknown[] }>("sweep-settlements", {})
    expect(swept.mended).toEqual([])
    expect(await knex("ledger_transaction").count("* as count").first()).toEqual(before)
  })

  it("mends what a lost event left out, and says which order it mended", async () => {
    await boughtCart({ rug: 1 })
    await settled({ held: net(RUG) })
    await run("sweep-settlements", {})
    const { id } = await orderOf("weavers")
    const payments = app.container.resolve("payment")
    const payment_id = (await orderOf("weavers")).payment_collections[0]?.payments[0]?.id ?? ""
    await payments.refundPayment({ payment_id, amount: 50 })
    expect(await balanceOf("weavers")).toMatchObject({ held: net(RUG) })
    const swept = await run<{ mended: { order_id: string }[] }>("sweep-settlements", {})
    expect(swept.mended.map(({ order_id }) => order_id)).toEqual([id])
    expect((await accountsOf()).buyers).toBe(-RUG.gross + 5000)
  })

  it("is refused by the database when it does not add up, is changed or overdrawn", async () => {
    await boughtCart({ rug: 1 })
    await settled({ held: net(RUG) })
    await expect(knex("ledger_entry").update({ amount: 1 })).rejects.toThrow("append-only")
    await expect(knex("ledger_transaction").delete()).rejects.toThrow("append-only")
    const first = await knex("ledger_transaction").first("id")
    const entry = { account: "tax", currency_code: "eur", transaction_id: first.id }
    await expect(knex("ledger_entry").insert({ ...entry, id: "lent_1", amount: 1 })).rejects.toThrow(
      "out of balance",
    )
    const pair = [
      { ...entry, id: "lent_1", amount: 1 },
      { ...entry, id: "lent_2", amount: -1, account: "commission" },
    ]
    await expect(knex("ledger_entry").insert(pair)).rejects.toThrow("closed")
    const seller_id = app.world.sellers.weavers.id
    const overdrawn = { ...entry, id: "lent_3", account: "available", seller_id, amount: -1 }
    await expect(knex("ledger_entry").insert(overdrawn)).rejects.toThrow("check constraint")
  })
})

describe("a dispute", () => {
  it("takes the money from each seller in proportion, and gives it back when it is won", async () => {
    const { group } = await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG) })
    await settled({ held: net(BOWLS) }, "potters")
    const opened = {
      reference: "dp_1",
      order_group_id: group.id,
      amount: RUG.gross + BOWLS.gross,
      currency_code: "eur",
    }
    await run("open-dispute", opened)
    await run("open-dispute", opened)
    expect(await balanceOf("weavers")).toMatchObject({ held: 0, debt: 0 })
    expect((await accountsOf()).buyers).toBe(0)
    await run("close-dispute", { reference: "dp_1", outcome: "won" })
    expect(await balanceOf("weavers")).toMatchObject({ held: net(RUG) })
    expect(await balanceOf("potters")).toMatchObject({ held: net(BOWLS) })
  })

  it("that is lost stays away, and is a debt of a seller who was paid", async () => {
    const { group } = await boughtCart({ rug: 1 })
    await settled({ held: net(RUG) })
    await deliver("weavers")
    await run("sweep-settlements", { now: inDays(15) })
    const seller_id = app.world.sellers.weavers.id
    await (await ledger()).reservePayout({
      payout_id: "pay_1",
      seller_id,
      currency_code: "eur",
      amount: net(RUG),
      paid_currency_code: "mad",
      paid_amount: 200_000,
      reference: "1",
      at: new Date(),
    })
    await run("open-dispute", {
      reference: "dp_1",
      order_group_id: group.id,
      amount: RUG.gross,
      currency_code: "eur",
    })
    await run("close-dispute", { reference: "dp_1", outcome: "lost" })
    const list = await call("/admin/disputes?status=lost", { token: await operatorToken() })
    const [dispute] = disputesAnswerSchema.parse(list.body).disputes
    expect(dispute).toMatchObject({
      reference: "dp_1",
      order_group: { id: group.id },
      shares: [
        {
          seller_name: "The weavers",
          ...{ amount: RUG.gross, from_held: 0, from_available: 0, owed: net(RUG) },
          from_platform: RUG.gross - net(RUG),
        },
      ],
    })
    expect(await balanceOf("weavers")).toEqual({ held: 0, available: 0, paid: 0, debt: -net(RUG) })
    expect(await balanceOf("weavers", "mad")).toMatchObject({ paid: 200_000 })
  })
})

describe("Stripe's word on a dispute", () => {
  /** As Stripe signs what it sends. */
  async function tell(type: string, object: object): Promise<number> {
    const body = JSON.stringify({ id: "evt_1", object: "event", type, data: { object } })
    const at = Math.floor(Date.now() / 1000)
    const secret = process.env.STRIPE_WEBHOOK_SECRET ?? ""
    const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex")
    const headers = { "stripe-signature": `t=${at},v1=${signature}` }
    return (await call("/hooks/payment/stripe_stripe", { body, headers })).status
  }

  it("takes the money when it is withdrawn, and gives it back when it is reinstated, however often it is said", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    await settled({ held: net(RUG) })
    const { data } = await app.container.resolve("query").graph({
      entity: "payment_session",
      fields: ["data"],
      filters: { provider_id: "pp_stripe_stripe" },
    })
    const dispute = {
      id: "dp_1",
      payment_intent: data[0]?.data.id,
      amount: RUG.gross + BOWLS.gross,
      currency: "eur",
      reason: "fraudulent",
    }
    for (let time = 0; time < 2; time += 1)
      expect(await tell("charge.dispute.funds_withdrawn", dispute)).toBe(200)
    await settled({ held: 0, debt: 0 })
    // The other seller's part is posted by itself.
    await eventually(async () => expect((await accountsOf()).buyers).toBe(0))
    expect(await tell("charge.dispute.funds_reinstated", dispute)).toBe(200)
    await settled({ held: net(RUG) })
    await settled({ held: net(BOWLS) }, "potters")
  })
})

describe("what was agreed on", () => {
  it("is the rule of the day on which the order was placed, whatever rules come later", async () => {
    await boughtCart({ rug: 1 })
    await settled({ held: net(RUG) })
    await run("create-commission-rules", {
      rules: [
        {
          label: "Twenty per cent for weavers",
          kind: "commission",
          rate_bps: 2000,
          seller_id: app.world.sellers.weavers.id,
        },
      ],
    })
    await refund("weavers", 68)
    await eventually(async () => expect((await accountsOf()).buyers).toBe(-20_000))
    expect((await accountsOf()).commission).toBe(
      Math.floor((4467 + 2083) * (20_000 / 26_800)) - Math.floor(4467 * (20_000 / 26_800)),
    )
    await boughtCart({ rug: 1 })
    await eventually(async () => expect((await accountsOf()).buyers).toBe(-46_800))
    const { data } = await app.container.resolve("query").graph({
      entity: "commission_line",
      fields: ["rate_bps", "amount"],
    })
    expect(data.map(({ rate_bps, amount }) => [rate_bps, Number(amount)]).sort()).toEqual([
      [1000, 2083],
      [2000, 4167],
    ])
  })

  it("cannot begin in the past", async () => {
    const rule = { label: "Yesterday", kind: "commission", rate_bps: 1, valid_from: inDays(-1) }
    await expect(run("create-commission-rules", { rules: [rule] })).rejects.toThrow("valid_from")
  })
})
