import { data } from "react-router"
import { readCartToPay } from "~/features/checkout/index.server"
import type { Route } from "./+types/checkout-ready"

/**
 * Asked by the checkout's page right before the card is charged: does the cart still cost what the buyer sees, and can all
 * of it still be bought? Answers 204, or 409 when the page must be looked at again.
 */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const { cart } = await readCartToPay(request)
  const { payment, totals } = cart
  const isSame =
    cart.is_ready_to_pay &&
    payment?.client_secret === form.get("client_secret") &&
    payment?.amount.amount === totals.total.amount &&
    String(totals.total.amount) === form.get("amount")
  return new Response(null, { status: isSame ? 204 : 409, headers: { "cache-control": "no-store" } })
}

export function loader() {
  throw data(null, { status: 404 })
}
