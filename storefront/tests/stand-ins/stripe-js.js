/**
 * The stand-in of https://js.stripe.com/…/stripe.js that Playwright serves to the page. It gives our own code, through the
 * real @stripe/stripe-js and @stripe/react-stripe-js, what they use of Stripe.js: Elements with a card form, confirmPayment,
 * the 3-D Secure dialog and the redirects. It talks to https://api.stripe.com, which the tests route to the stand-in API.
 *
 * The card form lives in a shadow root: like Stripe's frame it takes no part in the form of the page around it.
 */
;(() => {
  const API = "https://api.stripe.com"
  const CARD_FORM = `
    <p><label for="number">Card number</label><input id="number" inputmode="numeric" autocomplete="cc-number"></p>
    <p><label for="expiry">Expiration date</label><input id="expiry" inputmode="numeric" autocomplete="cc-exp" placeholder="MM / YY"></p>
    <p><label for="cvc">Security code</label><input id="cvc" inputmode="numeric" autocomplete="cc-csc"></p>`
  const STYLE = `label { display: block; font: 14px sans-serif; } p { margin: 0 0 12px; }
    input { box-sizing: border-box; width: 100%; padding: 12px; font-size: 16px; border: 1px solid #8a7a68; border-radius: 4px; }`
  const DIALOG = `
    <dialog aria-labelledby="title"><h2 id="title">Test bank: is it you who pays?</h2>
      <button id="yes" autofocus>Yes, pay</button> <button id="no">No</button></dialog>`

  async function call(key, method, path, parameters) {
    const text = new URLSearchParams({ key, ...parameters }).toString()
    const url = method === "GET" ? `${API}${path}?${text}` : `${API}${path}`
    const init = method === "GET" ? { method } : { method, body: new URLSearchParams(text) }
    const answer = await fetch(url, init)
    return await answer.json()
  }

  const idOf = (clientSecret) => clientSecret.split("_secret_")[0]
  const readIntent = (key, secret) =>
    call(key, "GET", `/v1/payment_intents/${idOf(secret)}`, { client_secret: secret })

  class Emitter {
    #listeners = new Map()
    on(name, listen) {
      this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), listen])
      return this
    }
    once(name, listen) {
      return this.on(name, listen)
    }
    off(name, listen) {
      this.#listeners.set(
        name,
        (this.#listeners.get(name) ?? []).filter((each) => each !== listen),
      )
      return this
    }
    emit(name, event) {
      for (const listen of this.#listeners.get(name) ?? []) listen(event)
    }
  }

  class PaymentElement extends Emitter {
    #host = null
    #root = null
    constructor(elements) {
      super()
      this.elements = elements
    }

    mount(target) {
      const parent = typeof target === "string" ? document.querySelector(target) : target
      this.#host = document.createElement("div")
      this.#root = this.#host.attachShadow({ mode: "open" })
      parent.replaceChildren(this.#host)
      void this.#load()
    }

    async #load() {
      const { key, clientSecret } = this.elements
      const intent = await readIntent(key, clientSecret)
      const isPayable = ["requires_payment_method", "requires_confirmation", "requires_action"].includes(
        intent.status,
      )
      if (!isPayable) {
        const error = intent.error ?? {
          type: "invalid_request_error",
          message: `The intent is ${intent.status}.`,
        }
        return this.emit("loaderror", { elementType: "payment", error })
      }
      this.#root.innerHTML = CARD_FORM
      // A style element would be refused by the page's Content-Security-Policy.
      const style = new CSSStyleSheet()
      style.replaceSync(STYLE)
      this.#root.adoptedStyleSheets = [style]
      this.#root.addEventListener("input", () => this.#changed())
      this.emit("ready", { elementType: "payment" })
    }

    #changed() {
      const event = {
        elementType: "payment",
        complete: this.missing() === null,
        empty: this.value("number") === "",
      }
      this.emit("change", { ...event, collapsed: false, value: { type: "card" } })
    }

    value(id) {
      return this.#root?.getElementById(id)?.value.replaceAll(/\s/g, "") ?? ""
    }

    /** The first thing that is not filled in, as Stripe's validation error, or null. */
    missing() {
      const error = (code, message) => ({ type: "validation_error", code, message })
      if (!/^\d{16}$/.test(this.value("number")))
        return error("incomplete_number", "Your card number is incomplete.")
      if (!/^\d\d\/?\d\d$/.test(this.value("expiry")))
        return error("incomplete_expiry", "Your card's expiration date is incomplete.")
      if (!/^\d{3,4}$/.test(this.value("cvc")))
        return error("incomplete_cvc", "Your card's security code is incomplete.")
      return null
    }

    focus() {
      this.#root?.getElementById("number")?.focus()
    }
    unmount() {
      this.#host?.remove()
    }
    destroy() {
      this.unmount()
      this.elements.forget()
    }
    update() {}
    blur() {}
    clear() {}
    collapse() {}
  }

  class Elements extends Emitter {
    #payment = null
    constructor(key, options) {
      super()
      if (!options.clientSecret) throw new Error("IntegrationError: elements() needs a clientSecret.")
      this.key = key
      this.clientSecret = options.clientSecret
    }
    create(type) {
      if (type !== "payment") throw new Error(`IntegrationError: the stand-in has no ${type} element.`)
      if (this.#payment) throw new Error("IntegrationError: Can only create one Element of type payment.")
      this.#payment = new PaymentElement(this)
      return this.#payment
    }
    getElement(type) {
      return type === "payment" ? this.#payment : null
    }
    forget() {
      this.#payment = null
    }
    async submit() {
      const error = this.#payment?.missing()
      return error ? { error } : { selectedPaymentMethod: "card" }
    }
    async fetchUpdates() {
      return {}
    }
    update() {}
  }

  /** The bank's question, in the page: answers "succeeded" or "failed". */
  function askBank() {
    return new Promise((resolve) => {
      const host = document.body.appendChild(document.createElement("div"))
      const root = host.attachShadow({ mode: "open" })
      root.innerHTML = DIALOG
      const answer = (outcome) => {
        host.remove()
        resolve(outcome)
      }
      root.getElementById("yes").addEventListener("click", () => answer("succeeded"))
      root.getElementById("no").addEventListener("click", () => answer("failed"))
      root.querySelector("dialog").addEventListener("cancel", () => answer("failed"))
      root.querySelector("dialog").showModal()
    })
  }

  async function confirm({ key, clientSecret }, payment, returnUrl) {
    const card = {
      "payment_method_data[type]": "card",
      "payment_method_data[card][number]": payment.value("number"),
    }
    const parameters = { client_secret: clientSecret, return_url: returnUrl, ...card }
    const intent = await call(key, "POST", `/v1/payment_intents/${idOf(clientSecret)}/confirm`, parameters)
    return intent.next_action?.type === "use_stripe_sdk" ? await authenticate(intent) : intent
  }

  async function authenticate(intent) {
    const body = JSON.stringify({ payment_intent: intent.id, outcome: await askBank() })
    const answer = await (await fetch(`${API}/_authenticate`, { method: "POST", body })).json()
    return answer.last_payment_error ? { error: answer.last_payment_error } : answer
  }

  function leave(url) {
    location.assign(url)
    return new Promise(() => {})
  }

  async function confirmPayment({ elements, confirmParams = {}, redirect = "always" }) {
    const payment = elements.getElement("payment")
    const missing = payment.missing()
    if (missing) return { error: missing }
    const intent = await confirm(elements, payment, confirmParams.return_url)
    if (intent.error) return { error: intent.error }
    if (intent.next_action?.redirect_to_url) return leave(intent.next_action.redirect_to_url.url)
    if (redirect !== "always") return { paymentIntent: intent }
    const url = new URL(confirmParams.return_url)
    url.searchParams.set("payment_intent", intent.id)
    url.searchParams.set("payment_intent_client_secret", elements.clientSecret)
    url.searchParams.set("redirect_status", "succeeded")
    return leave(url)
  }

  function Stripe(key) {
    if (!key?.startsWith("pk_"))
      throw new Error("IntegrationError: Missing value for Stripe(): apiKey should be a string.")
    const unused = () => Promise.reject(new Error("The stand-in of Stripe.js does not know this call."))
    return {
      elements: (options) => new Elements(key, options),
      confirmPayment,
      retrievePaymentIntent: async (secret) => ({ paymentIntent: await readIntent(key, secret) }),
      createToken: unused,
      createPaymentMethod: unused,
      confirmCardPayment: unused,
      registerAppInfo() {},
      _registerWrapper() {},
    }
  }
  window.Stripe = Object.assign(Stripe, { version: "endive" })
})()
