import { createPaymentMethod, resolvePaymentMethod } from "./cards.mjs"
import { mergeMetadata, onlyKnown } from "./parameters.mjs"

const CUSTOMER = [
  "address",
  "description",
  "email",
  "metadata",
  "name",
  "phone",
  "preferred_locales",
  "shipping",
]
const SETUP = [
  "customer",
  "payment_method",
  "payment_method_types",
  "usage",
  "metadata",
  "automatic_payment_methods",
]

export const customerRoutes = [
  ["POST", "/v1/customers", createCustomer],
  ["GET", "/v1/customers/:id", ({ store, params }) => store.get("customer", params.id)],
  ["POST", "/v1/customers/:id", updateCustomer],
  ["DELETE", "/v1/customers/:id", ({ store, params }) => store.remove("customer", params.id)],
  ["GET", "/v1/customers/:id/payment_methods", listPaymentMethods],
  ["POST", "/v1/payment_methods", ({ store, body }) => createPaymentMethod(store, body)],
  ["GET", "/v1/payment_methods/:id", ({ store, params }) => store.get("payment_method", params.id)],
  ["POST", "/v1/payment_methods/:id/attach", attach],
  ["POST", "/v1/payment_methods/:id/detach", detach],
  ["POST", "/v1/setup_intents", createSetupIntent],
]

function createCustomer({ store, body }) {
  onlyKnown(body, CUSTOMER)
  const { email = null, name = null, phone = null, address = null, metadata = {} } = body
  return store.add("cus", "customer", { email, name, phone, address, metadata })
}

function updateCustomer({ store, params, body }) {
  onlyKnown(body, CUSTOMER)
  const customer = store.get("customer", params.id)
  return Object.assign(customer, body, { metadata: mergeMetadata(customer.metadata, body.metadata) })
}

function listPaymentMethods({ store, params, query }) {
  store.get("customer", params.id)
  const url = `/v1/customers/${params.id}/payment_methods`
  return store.list("payment_method", url, query, (method) => method.customer === params.id)
}

function attach({ store, params, body }) {
  const method = store.get("payment_method", params.id)
  method.customer = store.get("customer", body.customer).id
  return method
}

function detach({ store, params }) {
  return Object.assign(store.get("payment_method", params.id), { customer: null })
}

function createSetupIntent({ store, body }) {
  onlyKnown(body, SETUP)
  const method = body.payment_method ? resolvePaymentMethod(store, body) : null
  const status = method ? "requires_confirmation" : "requires_payment_method"
  const intent = store.add("seti", "setup_intent", {
    customer: body.customer ? store.get("customer", body.customer).id : null,
    payment_method: method?.id ?? null,
    status,
    usage: body.usage ?? "off_session",
  })
  return Object.assign(intent, { client_secret: `${intent.id}_secret_stand_in` })
}
