import { once } from "node:events"
import { createServer } from "node:http"
import { createRequire } from "node:module"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { startStripe } from "./stripe/server.mjs"

// The SDK that really talks to the stand-in: the one of Medusa's own Stripe provider.
const Stripe = createRequire(createRequire(import.meta.url).resolve("@medusajs/payment-stripe"))("stripe")

const SECRET = "whsec_of_the_tests"
let standIn
let stripe
let shop

beforeAll(async () => {
  standIn = await startStripe()
  shop = await startShop()
  stripe = new Stripe("sk_test_unit", {
    host: "127.0.0.1",
    port: standIn.port,
    protocol: "http",
    maxNetworkRetries: 0,
  })
})
afterAll(async () => {
  await standIn.close()
  shop.server.close()
})
beforeEach(async () => {
  await tell("/_reset")
  await tell("/_webhooks", { url: shop.url, secret: SECRET, retry_delays: [1, 2, 4] })
  shop.received.length = 0
  shop.answers.length = 0
})

/** A shop that keeps what it is sent and answers as the test says (200 without a word). */
async function startShop() {
  const received = []
  const answers = []
  const server = createServer(async (request, response) => {
    let body = ""
    for await (const chunk of request) body += chunk
    received.push({ body, signature: request.headers["stripe-signature"] })
    response.writeHead(answers.shift() ?? 200).end()
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  return { server, received, answers, url: `http://127.0.0.1:${server.address().port}/hooks` }
}

async function tell(path, body = {}) {
  const answer = await fetch(standIn.url + path, { method: "POST", body: JSON.stringify(body) })
  return answer.json()
}

const newIntent = (fields, options) =>
  stripe.paymentIntents.create({ amount: 5000, currency: "eur", ...fields }, options)
const paid = (fields) => newIntent({ payment_method: "pm_card_visa", confirm: true, ...fields })

describe("a payment", () => {
  it("is asked for, confirmed and captured at once", async () => {
    const intent = await newIntent({ metadata: { session_id: "payses_1" } })
    expect(intent).toMatchObject({
      status: "requires_payment_method",
      amount: 5000,
      metadata: { session_id: "payses_1" },
    })
    expect(intent.client_secret.startsWith(`${intent.id}_secret_`)).toBe(true)

    const confirmed = await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
    expect(confirmed).toMatchObject({ status: "succeeded", amount_received: 5000 })
    const seen = await stripe.paymentIntents.retrieve(intent.id, {
      expand: ["payment_method", "latest_charge"],
    })
    expect(seen.payment_method.card.last4).toBe("4242")
    expect(seen.latest_charge).toMatchObject({ captured: true, amount_captured: 5000 })
  })

  it("with manual capture waits, and is captured in part once", async () => {
    const intent = await paid({ capture_method: "manual" })
    expect(intent).toMatchObject({ status: "requires_capture", amount_capturable: 5000 })
    await expect(stripe.paymentIntents.capture(intent.id, { amount_to_capture: 5001 })).rejects.toMatchObject(
      {
        code: "amount_too_large",
      },
    )
    const captured = await stripe.paymentIntents.capture(intent.id, { amount_to_capture: 3000 })
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 3000 })
    await expect(stripe.paymentIntents.capture(intent.id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
      payment_intent: { status: "succeeded" },
    })
  })

  it("can be changed until it is paid, and cancelled until then", async () => {
    const intent = await newIntent()
    expect((await stripe.paymentIntents.update(intent.id, { amount: 7000 })).amount).toBe(7000)
    expect((await stripe.paymentIntents.cancel(intent.id)).status).toBe("canceled")
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      payment_intent: { status: "canceled" },
    })
    const done = await paid()
    await expect(stripe.paymentIntents.update(done.id, { amount: 1 })).rejects.toMatchObject({
      type: "StripeInvalidRequestError",
    })
    await expect(stripe.paymentIntents.cancel(done.id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    })
  })

  it("is declined with the bank's reason and can be tried again with another card", async () => {
    const intent = await newIntent()
    await expect(
      stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_chargeDeclinedInsufficientFunds" }),
    ).rejects.toMatchObject({
      type: "StripeCardError",
      code: "card_declined",
      decline_code: "insufficient_funds",
    })
    const failed = await stripe.paymentIntents.retrieve(intent.id)
    expect(failed).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "card_declined" },
    })
    const again = await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" })
    expect(again).toMatchObject({ status: "succeeded", last_payment_error: null })
  })

  it("asks the buyer's bank, and is paid or refused by its answer", async () => {
    const intent = await paid({ payment_method: "pm_card_authenticationRequired" })
    expect(intent).toMatchObject({ status: "requires_action", next_action: { type: "use_stripe_sdk" } })
    const refused = await tell("/_authenticate", { payment_intent: intent.id, outcome: "failed" })
    expect(refused).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "payment_intent_authentication_failure" },
    })
    await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_authenticationRequired" })
    await tell("/_authenticate", { payment_intent: intent.id, outcome: "succeeded" })
    expect((await stripe.paymentIntents.retrieve(intent.id)).status).toBe("succeeded")
  })

  it.each([
    [{ amount: 0 }, "parameter_invalid_integer"],
    [{ amount: 1.5 }, "parameter_invalid_integer"],
    [{ amount: 49 }, "amount_too_small"],
    [{ currency: "" }, "parameter_missing"],
    [{ colour: "blue" }, "parameter_unknown"],
    [{ payment_method: "pm_unheard_of" }, "resource_missing"],
  ])("with %o is refused: %s", async (fields, code) => {
    await expect(newIntent(fields)).rejects.toMatchObject({ type: "StripeInvalidRequestError", code })
  })
})

describe("a refund", () => {
  it("is given in parts and never beyond what was captured", async () => {
    const intent = await paid()
    await stripe.refunds.create({ payment_intent: intent.id, amount: 2000 })
    await expect(stripe.refunds.create({ payment_intent: intent.id, amount: 3001 })).rejects.toMatchObject({
      param: "amount",
    })
    await stripe.refunds.create({ payment_intent: intent.id })
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: "charge_already_refunded",
    })
    const { data } = await stripe.refunds.list({ payment_intent: intent.id })
    expect(data.map((refund) => refund.amount)).toEqual([3000, 2000])
  })

  it("needs a payment that was captured", async () => {
    const intent = await paid({ capture_method: "manual" })
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toThrow(
      /does not have a successful charge/,
    )
  })
})

describe("idempotency", () => {
  it("answers the same key with the same payment", async () => {
    const first = await newIntent({}, { idempotencyKey: "order-1" })
    const second = await newIntent({}, { idempotencyKey: "order-1" })
    expect(second.id).toBe(first.id)
    expect((await stripe.paymentIntents.list()).data).toHaveLength(1)
  })

  it("refuses the same key with other parameters", async () => {
    await newIntent({}, { idempotencyKey: "order-1" })
    await expect(newIntent({ amount: 6000 }, { idempotencyKey: "order-1" })).rejects.toMatchObject({
      type: "StripeIdempotencyError",
    })
  })

  it("keeps a decline, and forgets what was refused as badly formed", async () => {
    const intent = await newIntent()
    const decline = () =>
      stripe.paymentIntents.confirm(
        intent.id,
        { payment_method: "pm_card_chargeDeclined" },
        { idempotencyKey: "try-1" },
      )
    await expect(decline()).rejects.toMatchObject({ code: "card_declined" })
    await expect(decline()).rejects.toMatchObject({ code: "card_declined" })
    expect((await stripe.charges.list({ payment_intent: intent.id })).data).toHaveLength(1)
    await expect(newIntent({ amount: 1 }, { idempotencyKey: "order-2" })).rejects.toMatchObject({
      code: "amount_too_small",
    })
    expect(await newIntent({ amount: 5000 }, { idempotencyKey: "order-2" })).toMatchObject({ amount: 5000 })
  })
})

describe("a webhook", () => {
  const types = () => shop.received.map(({ body }) => JSON.parse(body).type)

  it("is signed so that the SDK takes it, and refuses another secret", async () => {
    await paid()
    await tell("/_webhooks/settle")
    expect(types().sort()).toEqual(["charge.succeeded", "payment_intent.created", "payment_intent.succeeded"])
    const { body, signature } = shop.received[0]
    expect(stripe.webhooks.constructEvent(body, signature, SECRET).object).toBe("event")
    expect(() => stripe.webhooks.constructEvent(body, signature, "whsec_other")).toThrow(/signature/)
  })

  it("is tried again until the shop answers", async () => {
    shop.answers.push(500, 503)
    await newIntent()
    const deliveries = await tell("/_webhooks/settle")
    expect(deliveries.map((delivery) => delivery.status)).toEqual([500, 503, 200])
  })

  it("can be held back, lost, sent twice and forged", async () => {
    await tell("/_webhooks/pause")
    await newIntent()
    expect(shop.received).toHaveLength(0)
    await tell("/_webhooks/resume", { drop: true })
    await newIntent()
    await tell("/_webhooks/settle")
    expect(types()).toEqual(["payment_intent.created"])
    await tell("/_webhooks/resend")
    await tell("/_webhooks/resend", { secret: "whsec_forged" })
    await tell("/_webhooks/settle")
    expect(new Set(shop.received.map(({ body }) => JSON.parse(body).id)).size).toBe(1)
    const isTrue = ({ body, signature }) => {
      try {
        return Boolean(stripe.webhooks.constructEvent(body, signature, SECRET))
      } catch {
        return false
      }
    }
    expect(shop.received.map(isTrue).sort()).toEqual([false, true, true])
  })

  it("stays readable as an event", async () => {
    await paid()
    const { data } = await stripe.events.list({ type: "payment_intent.succeeded" })
    expect(data).toHaveLength(1)
    expect((await stripe.events.retrieve(data[0].id)).data.object.status).toBe("succeeded")
  })
})

describe("customers and sellers", () => {
  it("keeps customers and their payment methods", async () => {
    const customer = await stripe.customers.create({ email: "lina@example.com" })
    expect(await stripe.customers.update(customer.id, { name: "Lina" })).toMatchObject({
      name: "Lina",
      email: "lina@example.com",
    })
    const method = await stripe.paymentMethods.create({ type: "card", card: { number: "4242424242424242" } })
    await stripe.paymentMethods.attach(method.id, { customer: customer.id })
    expect((await stripe.customers.listPaymentMethods(customer.id)).data.map((each) => each.id)).toEqual([
      method.id,
    ])
    expect(await stripe.customers.del(customer.id)).toMatchObject({ deleted: true })
    await expect(stripe.customers.retrieve(customer.id)).rejects.toMatchObject({ code: "resource_missing" })
  })

  const seller = (fields) =>
    stripe.accounts.create({ type: "express", capabilities: { transfers: { requested: true } }, ...fields })
  const link = (account) =>
    stripe.accountLinks.create({
      account: account.id,
      type: "account_onboarding",
      refresh_url: "https://hirfa.example/again",
      return_url: "https://hirfa.example/done",
    })
  const open = async ({ url }) => (await fetch(url, { redirect: "manual" })).headers.get("location")

  it("pays a seller from a charge, and takes back no more than was paid and is there", async () => {
    const account = await seller()
    const intent = await paid()
    const pay = (amount) =>
      stripe.transfers.create({
        amount,
        currency: "eur",
        destination: account.id,
        source_transaction: intent.latest_charge,
      })
    await expect(pay(900)).rejects.toMatchObject({ code: "insufficient_capabilities_for_transfer" })
    const page = await link(account)
    expect([await open(page), await open(page)]).toEqual([
      "https://hirfa.example/done",
      "https://hirfa.example/again",
    ])
    expect(await stripe.accounts.retrieve(account.id)).toMatchObject({ payouts_enabled: true })
    await expect(pay(5001)).rejects.toThrow(/must not exceed/)
    const transfer = await pay(900)
    expect((await stripe.balance.retrieve()).available).toMatchObject([{ currency: "eur", amount: 4100 }])
    await stripe.transfers.createReversal(transfer.id, { amount: 400 })
    await expect(stripe.transfers.createReversal(transfer.id, { amount: 501 })).rejects.toThrow(
      /greater than/,
    )
    await tell("/_bank_payouts", { account: account.id, status: "paid" })
    await expect(stripe.transfers.createReversal(transfer.id, { amount: 500 })).rejects.toMatchObject({
      code: "balance_insufficient",
    })
    expect((await stripe.transfers.listReversals(transfer.id)).data).toHaveLength(1)
  })

  it("opens accounts where Stripe is, under the agreement of the place", async () => {
    await expect(seller({ country: "MA" })).rejects.toMatchObject({ code: "country_unsupported" })
    const recipient = { country: "US", tos_acceptance: { service_agreement: "recipient" } }
    await expect(seller({ country: "US" })).rejects.toThrow(/recipient/)
    await expect(
      seller({ ...recipient, capabilities: { card_payments: { requested: true } } }),
    ).rejects.toThrow(/no capability but/)
    expect(await seller(recipient)).toMatchObject({ country: "US" })
  })

  it("moves no more than it has", async () => {
    const account = await seller()
    await open(await link(account))
    await paid()
    await tell("/_withdraw", { currency: "eur", amount: 4500 })
    await expect(
      stripe.transfers.create({ amount: 501, currency: "eur", destination: account.id }),
    ).rejects.toMatchObject({ code: "balance_insufficient" })
  })
})

describe("keys and failures", () => {
  it("lets a publishable key see and confirm an intent only with its client secret", async () => {
    const intent = await newIntent()
    const read = (secret) =>
      fetch(`${standIn.url}/v1/payment_intents/${intent.id}?key=pk_test_1&client_secret=${secret}`).then(
        (answer) => answer.status,
      )
    expect(await read(intent.client_secret)).toBe(200)
    expect(await read("guess")).toBe(403)
    expect((await fetch(`${standIn.url}/v1/events?key=pk_test_1`)).status).toBe(403)
    expect((await fetch(`${standIn.url}/v1/events`)).status).toBe(401)
  })

  it("fails as often as the test asks", async () => {
    await tell("/_failures", { path: "/v1/payment_intents", status: 500, times: 1 })
    await expect(newIntent()).rejects.toMatchObject({ type: "StripeAPIError" })
    expect((await newIntent()).object).toBe("payment_intent")
  })
})
