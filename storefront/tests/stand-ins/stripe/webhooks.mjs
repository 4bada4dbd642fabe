import { createHmac } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { newId, now } from "./store.mjs"

/** The header Stripe signs a delivery with: HMAC-SHA256 over `timestamp.body`. */
export function signatureHeader(body, secret, timestamp = now()) {
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex")
  return `t=${timestamp},v1=${signature}`
}

/** Sends events to one address, signed, each on its own and with retries, as Stripe does. */
export class Webhooks {
  events = []
  deliveries = []
  #config = {
    url: null,
    secret: "whsec_test",
    connect_url: null,
    connect_secret: "whsec_connect",
    retry_delays: [50, 100, 200, 400],
  }
  #isPaused = false
  #held = []
  #pending = new Set()
  /** Counted up by `clear`, so that a delivery of an earlier test is not tried again in the next. */
  #generation = 0

  configure(change) {
    this.#config = { ...this.#config, ...change }
    return { ...this.#config, is_paused: this.#isPaused }
  }

  async clear() {
    this.#generation++
    await this.settle()
    this.events = []
    this.deliveries = []
    this.#held = []
    this.#isPaused = false
  }

  emit(type, object, account) {
    const event = {
      id: newId("evt"),
      object: "event",
      api_version: "2024-04-10",
      created: now(),
      type,
      livemode: false,
      pending_webhooks: this.#config.url ? 1 : 0,
      request: { id: newId("req"), idempotency_key: null },
      data: { object: structuredClone(object) },
      ...(account ? { account } : {}),
    }
    this.events.push(event)
    if (this.#isPaused) this.#held.push(event)
    else this.send(event)
  }

  /** Delivers an event, again if it was delivered before; another secret makes a forged one. */
  send(event, forged) {
    const { url, secret } = this.#addressOf(event)
    if (!url) return
    const delivery = this.#deliver(event, { url, secret: forged ?? secret }).finally(() =>
      this.#pending.delete(delivery),
    )
    this.#pending.add(delivery)
  }

  /** Two endpoints, as in Stripe's dashboard: one for payments, one for what concerns sellers' accounts. */
  #addressOf({ type, account }) {
    const { url, secret, connect_url, connect_secret } = this.#config
    const isConnect = account || type.startsWith("transfer.")
    return isConnect ? { url: connect_url, secret: connect_secret } : { url, secret }
  }

  pause() {
    this.#isPaused = true
    return this.#isPaused
  }

  /** Sends what was held back, or loses it for ever, as when an endpoint was down for days. */
  resume({ drop = false } = {}) {
    const held = this.#held.splice(0)
    this.#isPaused = false
    if (!drop) for (const event of held) this.send(event)
    return held.length
  }

  /** Waits until nothing is on its way: tests need no sleep. */
  async settle() {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
  }

  async #deliver(event, address) {
    // Long enough for the answer of the call that caused it to leave first: the usual order at Stripe.
    const generation = this.#generation
    await wait(5)
    for (const delay of [...this.#config.retry_delays, null]) {
      if (generation !== this.#generation) return
      const status = await this.#attempt(event, address)
      if ((status !== null && status < 300) || delay === null) return
      await wait(delay)
    }
  }

  async #attempt(event, { url, secret }) {
    const body = JSON.stringify(event)
    const headers = { "content-type": "application/json", "stripe-signature": signatureHeader(body, secret) }
    const entry = { event: event.id, type: event.type, status: null, error: null }
    try {
      const answer = await fetch(url, { method: "POST", headers, body })
      await answer.arrayBuffer()
      entry.status = answer.status
    } catch (error) {
      entry.error = String(error)
    }
    this.deliveries.push(entry)
    return entry.status
  }
}
