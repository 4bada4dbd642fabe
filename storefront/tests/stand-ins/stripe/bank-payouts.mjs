import { finishOnboarding, takeBack } from "./connect.mjs"
import { newId } from "./store.mjs"

/** What a seller's account at Stripe pays to its bank, as the platform may read it. */
export const bankPayoutRoutes = [
  ["GET", "/v1/payouts/:id", ({ store, params }) => store.get("payout", params.id)],
  ["GET", "/v1/balance_transactions", listMovements],
]

/** What tests make happen to sellers' accounts; see control.mjs. */
export const connectControls = [
  ["GET", "/_onboarding/:id", onboard],
  ["POST", "/_accounts", changeAccount],
  ["POST", "/_bank_payouts", payToBank],
  ["POST", "/_withdraw", withdraw],
  [
    "POST",
    "/_take_back",
    ({ store, webhooks, body }) =>
      takeBack({ store, webhooks }, store.get("transfer", body.transfer), {
        amount: body.amount,
        metadata: {},
      }),
  ],
]

function onboard(call) {
  const link = call.store.get("account_link_secret", call.params.id)
  if (link.is_used) return { redirect: link.refresh_url }
  link.is_used = true
  finishOnboarding(call, link.account)
  return { redirect: link.return_url }
}

/** `{account, ...}`: what Stripe decides about an account, as `{capabilities: {transfers: "inactive"}}`. */
function changeAccount({ store, webhooks, body: { account: id, ...change } }) {
  const account = Object.assign(store.get("account", id), change)
  webhooks.emit(change.is_deauthorized ? "account.application.deauthorized" : "account.updated", account, id)
  return account
}

/** `{account, status}` pays all that is in an account to its bank; `{payout, status}` is what the bank says later. */
function payToBank({ store, webhooks, body }) {
  const payout = body.payout ? store.get("payout", body.payout) : newPayout(store, body.account)
  const isFailed = body.status === "failed"
  Object.assign(payout, {
    status: body.status,
    failure_code: isFailed ? "account_closed" : null,
    failure_message: isFailed ? "The bank account has been closed." : null,
  })
  if (isFailed) {
    const account = store.get("account", payout.account)
    account.payouts_enabled = false
    account.requirements = {
      currently_due: ["external_account"],
      past_due: [],
      disabled_reason: "requirements.past_due",
    }
  }
  webhooks.emit(`payout.${body.status}`, payout, payout.account)
  return payout
}

function newPayout(store, account) {
  const open = store.all("transfer").filter((row) => row.destination === account && !row.bank_payout)
  const [first] = open
  const amount = open.reduce((sum, row) => sum + row.amount - row.amount_reversed, 0)
  const payout = store.add("po", "payout", {
    account,
    amount,
    currency: first?.currency ?? "eur",
    automatic: true,
  })
  for (const transfer of open) transfer.bank_payout = payout.id
  return payout
}

/** The movements of a payout: each transfer arrived as a payment of its own. */
function listMovements({ store, query }) {
  const rows = store.all("transfer").filter(({ bank_payout }) => bank_payout === query.payout)
  const data = rows.map(({ id, amount, currency }) => ({
    id: newId("txn"),
    object: "balance_transaction",
    type: "payment",
    amount,
    currency,
    source: { id: newId("py"), object: "charge", source_transfer: id },
  }))
  return { object: "list", url: "/v1/balance_transactions", has_more: false, data }
}

/** `{currency, amount}`: the platform pays its own balance to its own bank. */
function withdraw({ store, body: { currency, amount } }) {
  return store.add("wd", "withdrawal", { currency, amount })
}
