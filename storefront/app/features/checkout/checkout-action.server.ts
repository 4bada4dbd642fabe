import type { CartView } from "@hirfa/contracts"
import { data, redirect } from "react-router"
import type { AddressFaults, AddressValues } from "~/features/address"
import { addressBody, emailSchema, parseAddress, readCountries } from "~/features/address/index.server"
import {
  type CartAccess,
  chooseDelivery,
  chooseMissingDeliveries,
  updateCart,
} from "~/features/cart/index.server"
import { orderPath } from "~/features/order"
import { cartCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import { readCartToPay } from "./checkout.server"
import { completeCart } from "./payment.server"

export interface CheckoutProblem {
  step: "address" | "delivery"
  faults: AddressFaults & { email?: "missing" | "invalid" }
  /** What was written. */
  email: string
  values: AddressValues | null
  /** The backend took none of it. */
  isRefused: boolean
}

/** Carries out one step of the checkout, then shows the next. */
export async function actOnCheckout(request: Request) {
  const form = await request.formData()
  const toPay = await readCartToPay(request)
  const intent = form.get("intent")
  if (intent === "address") return await saveAddress(toPay, form)
  if (intent === "delivery") return await saveDelivery(toPay, form)
  if (intent === "pay") return await finishCheckout(toPay.access)
  throw data(null, { status: 400 })
}

interface CartToPay {
  access: CartAccess
  cart: CartView
}

async function saveAddress({ access, cart }: CartToPay, form: FormData) {
  const countries = await readCountries()
  const written = String(form.get("email") ?? "")
  const email = emailSchema.safeParse(written)
  const address = parseAddress(
    form,
    countries.map(({ code }) => code),
  )
  if (!email.success || !address.isRight) {
    const faults: CheckoutProblem["faults"] = address.isRight ? {} : address.faults
    if (!email.success) faults.email = written.trim() === "" ? "missing" : "invalid"
    return problem({ step: "address", faults, email: written, values: address.values, isRefused: false })
  }
  const body = addressBody(address.values)
  const regionId = countries.find(({ code }) => code === address.values.country_code)?.regionId
  const isElsewhere = address.values.country_code !== cart.shipping_address?.country_code
  const movesRegion = regionId !== undefined && regionId !== cart.region_id
  try {
    // In a call of its own: on a change of region Medusa writes the address of a one-country region itself.
    if (movesRegion) await updateCart(access, { region_id: regionId })
    await updateCart(access, { email: email.data, shipping_address: body, billing_address: body })
    if (isElsewhere) await chooseMissingDeliveries(access)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return problem({ step: "address", faults: {}, email: written, values: address.values, isRefused: true })
  }
  // Another region may mean another currency, another country other deliveries: that is shown, not slipped in.
  if (movesRegion) return redirect(href("/checkout?edit=delivery&notice=currency"), 303)
  return redirect(href(isElsewhere ? "/checkout?edit=delivery" : "/checkout"), 303)
}

async function saveDelivery({ access, cart }: CartToPay, form: FormData) {
  const chosen = cart.parcels.map(({ seller, delivery }) => {
    const wanted = form.get(`delivery-${seller.id}`)
    return delivery.options.find((option) => option.id === wanted)?.id
  })
  const optionIds = chosen.filter((id): id is string => id !== undefined)
  const refused = { step: "delivery", faults: {}, email: "", values: null, isRefused: true } as const
  if (optionIds.length < cart.parcels.length) return problem(refused)
  try {
    await chooseDelivery(access, optionIds)
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return problem(refused)
  }
  return redirect(href("/checkout"), 303)
}

function problem(what: CheckoutProblem) {
  return data<CheckoutProblem>(what, { status: 400 })
}

/** Makes the orders and leads to them; or says in which way it did not work. Safe to come to any number of times. */
export async function finishCheckout(cart: CartAccess): Promise<Response> {
  const completion = await completeCart(cart)
  if (completion.isDone) {
    // The cookie stays: the back button and other tabs find the order through it, and nothing is bought twice.
    const headers = withCookies(await cartCookies(cart.id, 0))
    return redirect(href(`${orderPath(completion.group)}?placed=1`), { status: 303, headers })
  }
  if (completion.reason === "sold") return redirect(href("/checkout/sold"), 303)
  const notice = completion.reason === "payment" ? "declined" : "changed"
  return redirect(href(`/checkout?notice=${notice}`), 303)
}
