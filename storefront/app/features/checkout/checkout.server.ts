import type { CartView } from "@hirfa/contracts"
import { redirect } from "react-router"
import { env } from "~/env.server"
import { readAddresses, readCustomer, type SavedAddress } from "~/features/account/index.server"
import { type AddressValues, isWholeAddress, valuesOfAddress } from "~/features/address"
import { readCountries } from "~/features/address/index.server"
import { type CartAccess, readCart, readCartAccess } from "~/features/cart/index.server"
import { orderPath } from "~/features/order"
import { readCustomerToken } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import { withPayment } from "./payment.server"
import { NOTICES, stepOf } from "./steps"

/** The cart that is being paid; leads away when there is nothing to pay or it is paid already. */
export async function readCartToPay(request: Request): Promise<{ access: CartAccess; cart: CartView }> {
  const access = await readCartAccess(request)
  const cart = access ? await readCart(access) : null
  if (cart?.order_group) throw redirect(href(orderPath(cart.order_group)), 303)
  if (!access || cart === null || cart.parcels.length === 0) throw redirect(href("/cart"), 303)
  return { access, cart }
}

/** All the checkout page shows. */
export async function readCheckout(request: Request) {
  const { access, cart: found } = await readCartToPay(request)
  // What is sold or changed is mended in the cart, where each line says what to do.
  if (found.has_problems) throw redirect(href("/cart"), 303)
  const { searchParams } = new URL(request.url)
  const step = stepOf(found, searchParams.get("edit"))
  const [cart, countries, customer] = await Promise.all([
    step === "payment" ? withPayment(access, found) : found,
    readCountries(),
    readBuyer(request),
  ])
  const notice = NOTICES.find((each) => each === searchParams.get("notice")) ?? null
  return {
    cart,
    step,
    notice,
    countries: countries.map(({ code, name }) => ({ code, name })),
    customer,
    contact: contactOf(cart, customer, searchParams.get("address")),
    publishableKey: env.STRIPE_PUBLISHABLE_KEY ?? null,
    now: new Date().toISOString(),
  }
}

interface Buyer {
  email: string
  addresses: SavedAddress[]
}

/** The signed-in customer; a login that ran out makes a guest of her, which buys as well. */
async function readBuyer(request: Request): Promise<Buyer | null> {
  const token = await readCustomerToken(request)
  if (!token) return null
  try {
    const [{ email }, addresses] = await Promise.all([readCustomer(token), readAddresses(token)])
    return { email, addresses }
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 401) return null
    throw error
  }
}

/** What the contact and address fields begin with: what the cart has, else what the account knows. */
function contactOf(
  cart: CartView,
  buyer: Buyer | null,
  wanted: string | null,
): { email: string; values: AddressValues } {
  const address = cart.shipping_address
  const country = address?.country_code ?? ""
  const email = cart.email ?? buyer?.email ?? ""
  const saved = buyer?.addresses.find(({ id }) => id === wanted)
  if (saved) return { email, values: valuesOfAddress(saved, country) }
  if (isWholeAddress(address)) return { email, values: valuesOfAddress(address, country) }
  return { email, values: valuesOfAddress(buyer?.addresses[0] ?? address, country) }
}
