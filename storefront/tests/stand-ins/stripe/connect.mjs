import { invalidParameter } from "./errors.mjs"
import { integer, onlyKnown, required } from "./parameters.mjs"
import { now } from "./store.mjs"

/** The part of Connect that separate charges and transfers need. */
export const connectRoutes = [
  ["POST", "/v1/accounts", createAccount],
  ["GET", "/v1/accounts/:id", ({ store, params }) => store.get("account", params.id)],
  ["POST", "/v1/account_links", createAccountLink],
  ["POST", "/v1/transfers", createTransfer],
  ["GET", "/v1/transfers/:id", ({ store, params }) => store.get("transfer", params.id)],
  ["POST", "/v1/transfers/:id/reversals", reverseTransfer],
]

function createAccount({ store, body }) {
  const capabilities = Object.keys(body.capabilities ?? {}).map((name) => [name, "inactive"])
  return store.add("acct", "account", {
    type: body.type ?? "none",
    country: body.country ?? "FR",
    email: body.email ?? null,
    charges_enabled: false,
    payouts_enabled: false,
    details_submitted: false,
    capabilities: Object.fromEntries(capabilities),
    requirements: {
      currently_due: ["external_account"],
      past_due: [],
      disabled_reason: "requirements.past_due",
    },
    metadata: body.metadata ?? {},
  })
}

function createAccountLink({ store, body, origin }) {
  const account = store.get("account", required(body, "account"))
  const returnUrl = encodeURIComponent(required(body, "return_url"))
  const url = `${origin}/_onboarding/${account.id}?return_url=${returnUrl}`
  return { object: "account_link", created: now(), expires_at: now() + 300, url }
}

/** Ends the onboarding of an account as if its owner had filled everything in. */
export function finishOnboarding({ store, webhooks }, id) {
  const account = store.get("account", id)
  Object.assign(account, { charges_enabled: true, payouts_enabled: true, details_submitted: true })
  account.requirements = { currently_due: [], past_due: [], disabled_reason: null }
  for (const name of Object.keys(account.capabilities)) account.capabilities[name] = "active"
  webhooks.emit("account.updated", account, account.id)
}

function createTransfer({ store, webhooks, body }) {
  onlyKnown(body, [
    "amount",
    "currency",
    "description",
    "destination",
    "metadata",
    "source_transaction",
    "transfer_group",
  ])
  const transfer = store.add("tr", "transfer", {
    amount: integer(required(body, "amount"), "amount", { min: 1 }),
    amount_reversed: 0,
    currency: required(body, "currency"),
    destination: store.get("account", required(body, "destination")).id,
    metadata: body.metadata ?? {},
    reversed: false,
    source_transaction: body.source_transaction ? store.get("charge", body.source_transaction).id : null,
    transfer_group: body.transfer_group ?? null,
  })
  webhooks.emit("transfer.created", transfer)
  return transfer
}

function reverseTransfer({ store, webhooks, params, body }) {
  onlyKnown(body, ["amount", "description", "metadata"])
  const transfer = store.get("transfer", params.id)
  const left = transfer.amount - transfer.amount_reversed
  const amount = body.amount === undefined ? left : integer(body.amount, "amount", { min: 1 })
  if (amount > left || left === 0)
    throw invalidParameter(
      "amount",
      `Reversal amount (${amount}) is greater than unreversed amount on transfer (${left})`,
    )
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  webhooks.emit("transfer.reversed", transfer)
  const { currency } = transfer
  return store.add("trr", "transfer_reversal", {
    amount,
    currency,
    transfer: transfer.id,
    metadata: body.metadata ?? {},
  })
}
