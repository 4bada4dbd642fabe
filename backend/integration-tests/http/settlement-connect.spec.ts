import type { ConnectState, VendorBalance } from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import {
  connectedStripe,
  earned,
  onboard,
  payoutAccount,
  potterPayouts,
  prepare,
  settleEvents,
  stripePage,
  transfers,
} from "../support/connect"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { balanceOf, inDays, refund, run } from "../support/settlement"
import { ask, eventsOf, pauseWebhooks, resendWebhook, resumeWebhooks } from "../support/stripe"

const app = await getApp()

let potters = ""

beforeEach(async () => {
  await app.reset()
  await connectedStripe()
  await run("create-commission-rules", {
    rules: [{ label: "Ten per cent", kind: "commission", rate_bps: 1000, vat_bps: 2000 }],
  })
  potters = await memberToken("potters")
})

const proof = async (token: string) =>
  (await call<{ currencies: { is_balanced: boolean }[] }>("/admin/ledger/proof", { token })).body.currencies

describe("an account at Stripe", () => {
  it("is opened where Stripe is, for transfers only, and can be paid once Stripe knows its owner", async () => {
    const choose = (country: string) =>
      call<{ message: string }>("/vendor/payout-account/connect", {
        token: potters,
        body: { country },
      })
    const morocco = await choose("ma")
    expect([morocco.status, morocco.body.message]).toEqual([400, expect.stringContaining("country")])
    expect((await choose("fr")).status).toBe(200)
    expect(await payoutAccount(potters)).toMatchObject({
      account: { provider: "stripe-connect", status: "unverified" },
      connect: { country: "fr", status: "onboarding" },
    })
    const url = await stripePage(potters)
    expect(await stripePage(potters)).not.toBe(url)
    const page = () => fetch(url, { redirect: "manual" }).then((answer) => answer.headers.get("location"))
    expect([await page(), await page()]).toEqual([
      expect.stringMatching(/\/atelier\/money\/account\?stripe$/),
      expect.stringMatching(/\/atelier\/money\/account\/stripe$/),
    ])
    await settleEvents()
    expect(await payoutAccount(potters)).toMatchObject({
      account: { status: "verified" },
      connect: { status: "active", due: 0 },
    })
    const [own] = await app.container.resolve("payout").listConnectAccounts()
    const account = await ask<object>(`/v1/accounts/${own?.stripe_account}`)
    expect(account).toMatchObject({
      capabilities: { transfers: "active" },
      tos_acceptance: { service_agreement: "full" },
    })
    expect(Object.keys(Object(account).capabilities)).toEqual(["transfers"])
  })

  it("across regions is under the recipient agreement", async () => {
    const account = await onboard(potters, "us")
    expect(await ask(`/v1/accounts/${account}`)).toMatchObject({
      country: "US",
      tos_acceptance: { service_agreement: "recipient" },
    })
  })

  it("is known to be ready also when every event about it was lost", async () => {
    await pauseWebhooks()
    await onboard(potters)
    await resumeWebhooks(true)
    expect((await payoutAccount(potters)).account?.status).toBe("unverified")
    const asked = await call("/vendor/payout-account/connect/check", { method: "POST", token: potters })
    expect(asked.status).toBe(200)
    expect((await payoutAccount(potters)).account?.status).toBe("verified")
  })

  it("is looked at by the job when its owner never came back", async () => {
    await pauseWebhooks()
    await onboard(potters)
    await resumeWebhooks(true)
    await run("reconcile-stripe-connect", {})
    expect((await payoutAccount(potters)).account?.status).toBe("verified")
  })

  it("takes no event that Stripe did not sign, and the same event as often as it comes", async () => {
    await onboard(potters)
    const [event] = await eventsOf("account.updated")
    await resendWebhook({ event: event?.id ?? "", secret: "whsec_forged" })
    expect((await settleEvents()).at(-1)).toMatchObject({ status: 400 })
    await resendWebhook({ event: event?.id ?? "" })
    expect((await settleEvents()).at(-1)).toMatchObject({ status: 200 })
    expect((await payoutAccount(potters)).connect).toMatchObject({ status: "active" })
  })
})

describe("a transfer to a seller", () => {
  it("comes from the buyer's charge, in the group of the checkout, once however often it is asked", async () => {
    const destination = await onboard(potters)
    const amount = await earned(2)
    const runs = await Promise.all([prepare(), prepare()])
    expect(runs.flatMap(({ prepared }) => prepared)).toHaveLength(1)
    await prepare()
    const made = await transfers()
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({
      ...{ amount, currency: "eur", destination },
      transfer_group: expect.stringMatching(/^ogrp_/),
      source_transaction: expect.stringMatching(/^ch_/),
    })
    expect(await balanceOf("potters")).toEqual({ held: 0, available: 0, paid: amount, debt: 0 })
    const [payout] = await potterPayouts(await operatorToken())
    expect(payout).toMatchObject({
      status: "sent",
      transfer_id: made[0]?.id,
      is_hanging: false,
      reversed: null,
    })
    expect(payout?.order_number).toBeGreaterThan(0)
  })

  it("of the oldest earnings that Stripe can move goes first, and the rest waits for its balance", async () => {
    await onboard(potters)
    const [first, second] = [await earned(4), await earned(2)]
    const { available } = await ask<{ available: { amount: number }[] }>("/v1/balance")
    const left = first + 100
    await ask("/_withdraw", { currency: "eur", amount: (available[0]?.amount ?? 0) - left })
    const { waiting, transfers: sent } = await prepare()
    expect([waiting, sent.sent.length]).toEqual([1, 1])
    expect((await transfers()).map(({ amount }) => amount)).toEqual([first])
    expect(await balanceOf("potters")).toMatchObject({ available: second, paid: first })
    await ask("/_withdraw", { currency: "eur", amount: -second })
    expect((await prepare()).waiting).toBe(0)
    expect((await transfers()).map(({ amount }) => amount).sort()).toEqual([second, first].sort())
  })

  it("whose answer was lost is found again by the job, and not made twice", async () => {
    await onboard(potters)
    const amount = await earned(2)
    await pauseWebhooks()
    await ask("/_failures", { path: "/v1/transfers", status: 500, times: 50, is_done: true })
    expect((await prepare()).transfers.hanging).toHaveLength(1)
    const token = await operatorToken()
    expect(await potterPayouts(token)).toMatchObject([{ status: "prepared", is_hanging: true }])
    expect((await prepare()).transfers.hanging).toHaveLength(1)
    await ask("/_reset_failures", {})
    await run("reconcile-stripe-connect", {})
    expect((await transfers()).map((row) => row.amount)).toEqual([amount])
    expect(await potterPayouts(token)).toMatchObject([{ status: "sent", is_hanging: false }])
    expect(await balanceOf("potters")).toMatchObject({ available: 0, paid: amount })
  })

  it("that Stripe refuses is back in the balance, says why, and is tried again under another key", async () => {
    const account = await onboard(potters)
    const amount = await earned(2)
    await pauseWebhooks()
    await ask("/_accounts", { account, capabilities: { transfers: "inactive" } })
    expect((await prepare()).transfers.refused).toHaveLength(1)
    expect(await balanceOf("potters")).toMatchObject({ available: amount, paid: 0 })
    const token = await operatorToken()
    expect(await potterPayouts(token)).toMatchObject([
      { status: "rejected", reason: expect.stringContaining("capabilities") },
    ])
    await resumeWebhooks()
    await settleEvents()
    expect((await call<VendorBalance>("/vendor/balance", { token: potters })).body.balances).toMatchObject([
      { obstacle: "account_refused" },
    ])
    await ask("/_accounts", { account, capabilities: { transfers: "active" } })
    await settleEvents()
    expect((await prepare()).transfers.sent).toHaveLength(1)
    expect(new Set((await potterPayouts(token)).map(({ end_to_end_id }) => end_to_end_id)).size).toBe(2)
  })

  it("that the seller's bank returned after it was paid does not read as paid, and nothing follows it", async () => {
    const account = await onboard(potters)
    await earned(2)
    await prepare()
    const token = await operatorToken()
    const { id: payout } = await ask<{ id: string }>("/_bank_payouts", { account, status: "paid" })
    await settleEvents()
    expect(await potterPayouts(token)).toMatchObject([{ status: "paid" }])
    await ask("/_bank_payouts", { payout, status: "failed" })
    await settleEvents()
    expect(await potterPayouts(token)).toMatchObject([
      { status: "sent", reason: "The bank account has been closed.", settled_at: null },
    ])
    expect(await payoutAccount(potters)).toMatchObject({ connect: { status: "restricted", due: 1 } })
    const [old] = await eventsOf("payout.paid")
    await resendWebhook({ event: old?.id ?? "" })
    await settleEvents()
    expect(await potterPayouts(token)).toMatchObject([{ status: "sent" }])
    await earned(1)
    expect((await prepare()).prepared).toEqual([])
    const { body } = await call<ConnectState>("/admin/payouts/connect", { token })
    expect(body).toMatchObject({
      is_set: true,
      accounts: [{ status: "restricted", seller_name: "The potters" }],
    })
  })
})

describe("what was transferred", () => {
  it("is taken back from the seller's account when the buyer is refunded", async () => {
    await onboard(potters)
    const amount = await earned(2)
    await prepare()
    await refund("potters", 57.98)
    await eventually(async () =>
      expect(await balanceOf("potters")).toEqual({ held: 0, available: 0, paid: 0, debt: 0 }),
    )
    expect((await transfers()).map(({ amount_reversed }) => amount_reversed)).toEqual([amount])
    const token = await operatorToken()
    expect(await potterPayouts(token)).toMatchObject([{ reversed: { amount, currency: "eur" } }])
    expect((await proof(token)).every(({ is_balanced }) => is_balanced)).toBe(true)
  })

  it("and went on to the bank is a debt, which the next sale pays before anything is transferred", async () => {
    const account = await onboard(potters)
    const amount = await earned(2)
    await prepare()
    await ask("/_bank_payouts", { account, status: "paid" })
    await refund("potters", 57.98)
    await eventually(async () => expect(await balanceOf("potters")).toMatchObject({ debt: -amount }))
    await run("reconcile-stripe-connect", {})
    expect((await transfers()).map(({ amount_reversed }) => amount_reversed)).toEqual([0])
    expect((await prepare()).prepared).toEqual([])
    await earned(4)
    const { available, debt } = await balanceOf("potters")
    expect(debt).toBe(0)
    await prepare()
    expect((await transfers()).map((row) => row.amount).sort()).toEqual([available, amount].sort())
    expect(await balanceOf("potters")).toMatchObject({ available: 0, paid: amount + available, debt: 0 })
  })

  it("is taken back when the buyer's bank takes the money, and transferred anew when the dispute is won", async () => {
    await onboard(potters)
    const amount = await earned(2)
    await prepare()
    const [{ transfer_group } = { transfer_group: "" }] = await transfers()
    const dispute = { reference: "dp_1", order_group_id: transfer_group, amount: 5798, currency_code: "eur" }
    await run("open-dispute", dispute)
    expect((await transfers())[0]?.amount_reversed).toBe(amount)
    expect(await balanceOf("potters")).toEqual({ held: 0, available: 0, paid: 0, debt: 0 })
    await run("close-dispute", { reference: "dp_1", outcome: "won" })
    await run("sweep-settlements", { now: inDays(15) })
    expect(await balanceOf("potters")).toMatchObject({ available: amount })
    await prepare()
    expect(await transfers()).toHaveLength(2)
    expect(await balanceOf("potters")).toMatchObject({ available: 0, paid: amount })
  })

  it("and is taken back by hand at Stripe is booked once, and is the seller's again", async () => {
    await onboard(potters)
    const amount = await earned(2)
    await prepare()
    const [made] = await transfers()
    await ask("/_take_back", { transfer: made?.id, amount: 1000 })
    await settleEvents()
    const [event] = await eventsOf("transfer.reversed")
    await resendWebhook({ event: event?.id ?? "" })
    await settleEvents()
    expect(await balanceOf("potters")).toMatchObject({ available: 1000, paid: amount - 1000 })
  })

  it("whose taking back got no answer is taken back once", async () => {
    await onboard(potters)
    const amount = await earned(2)
    await prepare()
    const [made] = await transfers()
    await pauseWebhooks()
    await ask("/_failures", {
      path: `/v1/transfers/${made?.id}/reversals`,
      status: 500,
      times: 3,
      is_done: true,
    })
    await refund("potters", 57.98)
    await eventually(async () => expect(await balanceOf("potters")).toMatchObject({ debt: -amount }))
    await ask("/_reset_failures", {})
    await run("reconcile-stripe-connect", {})
    expect(await balanceOf("potters")).toEqual({ held: 0, available: 0, paid: 0, debt: 0 })
    expect((await transfers())[0]?.amount_reversed).toBe(amount)
  })
})
