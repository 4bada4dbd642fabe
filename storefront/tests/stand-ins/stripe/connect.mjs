import { ApiError, invalidParameter, unexpectedState } from "./errors.mjs"
import { integer, onlyKnown, required } from "./parameters.mjs"
import { now } from "./store.mjs"

/** The part of Connect that separate charges and transfers need. */
export const connectRoutes = [
  ["GET", "/v1/balance", ({ store }) => platformBalance(store)],
  ["POST", "/v1/accounts", createAccount],
  ["GET", "/v1/accounts/:id", readAccount],
  ["POST", "/v1/account_links", createAccountLink],
  ["POST", "/v1/transfers", createTransfer],
  ["GET", "/v1/transfers", listTransfers],
  ["GET", "/v1/transfers/:id", ({ store, params }) => store.get("transfer", params.id)],
  ["POST", "/v1/transfers/:id/reversals", reverseTransfer],
  ["GET", "/v1/transfers/:id/reversals", listReversals],
]

/** Countries of one region; accounts in another one are under the recipient agreement. */
const EEA = "AT BE DE ES FI FR GR IE IT LU NL PT".split(" ")
const REACHED = [...EEA, "GB", "CH", "US", "CA"]
const PLATFORM = "FR"

function createAccount({ store, body }) {
  onlyKnown(body, ["type", "country", "email", "capabilities", "tos_acceptance", "metadata", "business_type"])
  const country = body.country ?? PLATFORM
  if (!REACHED.includes(country))
    throw unexpectedState("country_unsupported", `${country} is not currently supported by Stripe.`)
  const agreement = body.tos_acceptance?.service_agreement ?? "full"
  const names = Object.keys(body.capabilities ?? {})
  if (agreement === "recipient" && names.some((name) => name !== "transfers"))
    throw invalidParameter(
      "capabilities",
      "Accounts under the recipient service agreement may request no capability but `transfers`.",
    )
  if (agreement === "full" && !(EEA.includes(country) && EEA.includes(PLATFORM)) && country !== PLATFORM)
    throw invalidParameter("tos_acceptance", `Accounts in ${country} need the recipient service agreement.`)
  const capabilities = Object.fromEntries(names.map((name) => [name, "inactive"]))
  return store.add("acct", "account", {
    type: body.type ?? "none",
    country,
    email: body.email ?? null,
    charges_enabled: false,
    payouts_enabled: false,
    details_submitted: false,
    capabilities,
    tos_acceptance: { service_agreement: agreement },
    requirements: {
      currently_due: ["external_account"],
      past_due: [],
      disabled_reason: "requirements.past_due",
    },
    metadata: body.metadata ?? {},
  })
}

function readAccount({ store, params }) {
  const account = store.get("account", params.id)
  if (account.is_deauthorized)
    throw new ApiError(403, {
      type: "invalid_request_error",
      code: "account_invalid",
      message: `The provided key does not have access to account '${account.id}' (or that account does not exist).`,
    })
  return account
}

/** A page that opens once: a used or expired one leads back to where another can be had. */
function createAccountLink({ store, body, origin }) {
  onlyKnown(body, ["account", "type", "refresh_url", "return_url", "collection_options", "collect"])
  const account = store.get("account", required(body, "account"))
  const { id } = store.add("link", "account_link_secret", {
    account: account.id,
    refresh_url: required(body, "refresh_url"),
    return_url: required(body, "return_url"),
    is_used: false,
  })
  return {
    object: "account_link",
    created: now(),
    expires_at: now() + 300,
    url: `${origin}/_onboarding/${id}`,
  }
}

/** Ends the onboarding of an account as if its owner had filled everything in. */
export function finishOnboarding({ store, webhooks }, id) {
  const account = store.get("account", id)
  Object.assign(account, { payouts_enabled: true, details_submitted: true })
  account.requirements = { currently_due: [], past_due: [], disabled_reason: null }
  for (const name of Object.keys(account.capabilities)) account.capabilities[name] = "active"
  webhooks.emit("account.updated", account, account.id)
}

/** What was captured and not refunded, less what is with sellers: in minor units, by currency. */
function platformBalance(store) {
  const sums = new Map()
  const add = (currency, amount) => sums.set(currency, (sums.get(currency) ?? 0) + amount)
  for (const charge of store.all("charge"))
    add(charge.currency, charge.amount_captured - charge.amount_refunded)
  for (const transfer of store.all("transfer"))
    add(transfer.currency, transfer.amount_reversed - transfer.amount)
  for (const { currency, amount } of store.all("withdrawal")) add(currency, -amount)
  const available = [...sums].map(([currency, amount]) => ({
    currency,
    amount,
    source_types: { card: amount },
  }))
  return { object: "balance", livemode: false, available, pending: [] }
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
  const amount = integer(required(body, "amount"), "amount", { min: 1 })
  const currency = required(body, "currency")
  const account = store.get("account", required(body, "destination"))
  if (account.capabilities.transfers !== "active")
    throw unexpectedState(
      "insufficient_capabilities_for_transfer",
      "Your destination account needs to have at least one of the following capabilities enabled: transfers",
    )
  const source = body.source_transaction ? store.get("charge", body.source_transaction) : null
  if (source) refuseBeyondCharge(store, source, { amount, currency })
  else refuseBeyondBalance(store, { amount, currency })
  const transfer = store.add("tr", "transfer", {
    amount,
    amount_reversed: 0,
    currency,
    destination: account.id,
    metadata: body.metadata ?? {},
    reversed: false,
    source_transaction: source?.id ?? null,
    transfer_group: body.transfer_group ?? null,
    /** Of the stand-in only: whether the account has paid it on to its bank. */
    bank_payout: null,
  })
  webhooks.emit("transfer.created", transfer)
  return transfer
}

function refuseBeyondCharge(store, source, { amount, currency }) {
  if (source.currency !== currency)
    throw invalidParameter(
      "currency",
      `The currency of source_transaction's balance transaction (${source.currency}) must be the same as the transfer currency (${currency})`,
    )
  const used = store
    .all("transfer")
    .filter(({ source_transaction }) => source_transaction === source.id)
    .reduce((sum, transfer) => sum + transfer.amount - transfer.amount_reversed, 0)
  if (amount > source.amount_captured - used)
    throw invalidParameter(
      "amount",
      "Transfers using this transaction as a source must not exceed the source amount.",
    )
}

function refuseBeyondBalance(store, { amount, currency }) {
  const has = platformBalance(store).available.find((row) => row.currency === currency)?.amount ?? 0
  if (amount > has)
    throw unexpectedState(
      "balance_insufficient",
      "You have insufficient available funds in your Stripe account.",
    )
}

function listTransfers({ store, query }) {
  const isWanted = ({ destination, transfer_group }) =>
    (!query.destination || query.destination === destination) &&
    (!query.transfer_group || query.transfer_group === transfer_group)
  return store.list("transfer", "/v1/transfers", query, isWanted)
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
  if (amount > sellerBalance(store, transfer))
    throw unexpectedState(
      "balance_insufficient",
      "The connected account has insufficient available funds to reverse this transfer.",
    )
  return takeBack({ store, webhooks }, transfer, { amount, metadata: body.metadata ?? {} })
}

/** What is in the account of a transfer's seller: what it has paid on to its bank is not. */
function sellerBalance(store, { destination, currency }) {
  return store
    .all("transfer")
    .filter((row) => row.destination === destination && row.currency === currency)
    .filter(({ bank_payout }) => !bank_payout || store.get("payout", bank_payout).status === "failed")
    .reduce((sum, { amount, amount_reversed }) => sum + amount - amount_reversed, 0)
}

export function takeBack({ store, webhooks }, transfer, { amount, metadata }) {
  transfer.amount_reversed += amount
  transfer.reversed = transfer.amount_reversed === transfer.amount
  const { currency } = transfer
  const made = store.add("trr", "transfer_reversal", { amount, currency, transfer: transfer.id, metadata })
  webhooks.emit("transfer.reversed", transfer)
  return made
}

function listReversals({ store, params, query }) {
  const url = `/v1/transfers/${params.id}/reversals`
  return store.list("transfer_reversal", url, query, ({ transfer }) => transfer === params.id)
}
