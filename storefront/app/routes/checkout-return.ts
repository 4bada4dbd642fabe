import { redirect } from "react-router"
import { readCartAccess } from "~/features/cart/index.server"
import { finishCheckout } from "~/features/checkout/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/checkout-return"

/**
 * Where Stripe leads back to. Nothing of its query is believed: the backend asks Stripe itself. A buyer who comes back in
 * another browser has no cart here; her order is made by Stripe's webhook, and the mail tells her.
 */
export async function loader({ request }: Route.LoaderArgs) {
  const cart = await readCartAccess(request)
  if (cart === undefined) return redirect(href("/checkout/pending"))
  if (new URL(request.url).searchParams.get("redirect_status") === "failed")
    return redirect(href("/checkout?notice=declined"))
  return await finishCheckout(cart)
}
