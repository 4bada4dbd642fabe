import type { OperatorPayout, PayoutAccountAnswer } from "@hirfa/contracts"
import { expect } from "vitest"
import { getApp } from "./app"
import { eventually } from "./eventually"
import { call } from "./http"
import { balanceOf, deliver, inDays, run } from "./settlement"
import { boughtCart } from "./shopping"
import { ask, resetStripe } from "./stripe"

export type Transfer = {
  id: string
  amount: number
  amount_reversed: number
  currency: string
  destination: string
  source_transaction: string | null
  transfer_group: string | null
}
export type Run = {
  prepared: string[]
  waiting: number
  transfers: { sent: string[]; refused: string[]; hanging: string[] }
}

/** Stripe forgets everything, and tells the backend what becomes of sellers' accounts. */
export async function connectedStripe(): Promise<void> {
  const { url } = await getApp()
  await resetStripe(null, `${url}/hooks/payouts/stripe`)
}

export const settleEvents = () => ask<{ type: string; status: number }[]>("/_webhooks/settle", {})
export const transfers = async () => (await ask<{ data: Transfer[] }>("/v1/transfers?limit=100")).data
export const prepare = () => run<Run>("prepare-payouts", { now: inDays(15) })
export const payoutAccount = async (token: string) =>
  (await call<PayoutAccountAnswer>("/vendor/payout-account", { token })).body

export const stripePage = async (token: string) =>
  (await call<{ url: string }>("/vendor/payout-account/connect/link", { method: "POST", token })).body.url

/** What the owner does: chooses a country, and tells Stripe who she is. Answers Stripe's name of the account. */
export async function onboard(token: string, country = "fr"): Promise<string> {
  const { status } = await call("/vendor/payout-account/connect", { token, body: { country } })
  expect(status).toBe(200)
  await fetch(await stripePage(token), { redirect: "manual" })
  await settleEvents()
  const { container } = await getApp()
  const [own] = await container.resolve("payout").listConnectAccounts({ country_code: country })
  return own?.stripe_account ?? ""
}

/** A sale of the potters whose return window has ended; answers what it brought them. */
export async function earned(bowls: number, others: { rug?: number } = {}): Promise<number> {
  const before = await balanceOf("potters")
  await boughtCart({ bowl: bowls, ...others })
  await eventually(async () => expect((await balanceOf("potters")).held).toBeGreaterThan(before.held))
  await deliver("potters")
  await run("sweep-settlements", { now: inDays(15) })
  const after = await balanceOf("potters")
  return after.available + after.debt - before.available - before.debt
}

export async function potterPayouts(token: string): Promise<OperatorPayout[]> {
  const { body } = await call<{ payouts: OperatorPayout[] }>("/admin/payouts?provider=stripe-connect", {
    token,
  })
  return body.payouts
}
