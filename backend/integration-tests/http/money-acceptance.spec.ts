import type { LedgerAnswer } from "@hirfa/contracts"
import type { WorkflowManager as Manager } from "@medusajs/framework/orchestration"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { earned, onboard, prepare, transfers } from "../support/connect"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { balanceOf, orderOf, refund, run } from "../support/settlement"
import { boughtCart } from "../support/shopping"
import { resetStripe, stripeMoney } from "../support/stripe"

const app = await getApp()

/** Faults of docs/money-acceptance.md that no other file tries. */
describe("money that goes through one checkout of two sellers", () => {
  beforeEach(async () => {
    await app.reset()
    await resetStripe()
    await run("create-commission-rules", {
      rules: [{ label: "Ten per cent", kind: "commission", rate_bps: 1000, vat_bps: 2000 }],
    })
  })

  it("shows each seller the commission of her own order, and is transferred for hers only", async () => {
    const potters = await memberToken("potters")
    const destination = await onboardWithoutEvents(potters)
    const own = await earned(2, { rug: 1 })
    await eventually(async () => expect((await balanceOf("weavers")).held).toBeGreaterThan(0))
    const commissions = async (token: string) => {
      const { body } = await call<LedgerAnswer>("/vendor/ledger", { token })
      return body.lines.filter(({ kind }) => kind === "commission").map(({ held }) => held)
    }
    expect(await commissions(await memberToken("weavers"))).toEqual([-2500])
    expect(await commissions(potters)).toEqual([-400])
    await prepare()
    expect(await transfers()).toMatchObject([{ amount: own, destination }])
  })

  it("is not priced or taken again when an order goes in two parcels", async () => {
    await boughtCart({ rug: 2, bowl: 1 })
    const token = await memberToken("weavers")
    const { id } = await orderOf("weavers")
    type Sheet = { order: { totals: object; lines: { id: string }[] } }
    const sheet = async () => (await call<Sheet>(`/vendor/orders/${id}`, { token })).body.order
    const [before, money] = [await sheet(), await stripeMoney()]
    for (const tracking_number of ["AB1", "AB2"]) {
      const lines = [{ line_id: before.lines[0]?.id, quantity: 1 }]
      const body = { carrier: "Amana", tracking_number, lines }
      expect((await call(`/vendor/orders/${id}/shipments`, { token, body })).status).toBe(200)
    }
    const after = await sheet()
    expect(after.totals).toEqual(before.totals)
    expect(await stripeMoney()).toEqual(money)
  })

  it("reads as captured when it was, and as refunded when all of it went back", async () => {
    await boughtCart({ rug: 1, bowl: 2 })
    const token = await operatorToken()
    const status = async (seller: "weavers" | "potters") => {
      const { id } = await orderOf(seller)
      const { body } = await call<{ order: { payment_status: string } }>(`/admin/orders/${id}`, { token })
      return body.order.payment_status
    }
    expect([await status("weavers"), await status("potters")]).toEqual(["captured", "captured"])
    await refund("potters", 20)
    expect(await status("potters")).toBe("partially_refunded")
    await refund("potters", 37.98)
    expect([await status("weavers"), await status("potters")]).toEqual(["captured", "refunded"])
  })

  it("is moved by jobs that have a schedule", () => {
    const { WorkflowManager } = use<{ WorkflowManager: typeof Manager }>("@medusajs/framework/orchestration")
    const names = [
      "prepare-payouts",
      "sweep-settlements",
      "reconcile-stripe-connect",
      "issue-commission-invoices",
      "finish-claims",
    ]
    for (const name of names)
      expect(WorkflowManager.getWorkflow(`job-${name}`)?.options.schedule, name).toMatchObject({
        cron: expect.any(String),
      })
  })
})

/** No event comes here: the owner's return asks for what became of it. */
async function onboardWithoutEvents(token: string): Promise<string> {
  const account = await onboard(token)
  await call("/vendor/payout-account/connect/check", { method: "POST", token })
  return account
}
