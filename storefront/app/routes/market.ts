import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { safeRedirect } from "~/lib/http/safe-redirect"
import { href } from "~/lib/i18n"
import { marketOf, readMarkets } from "~/lib/market/market.server"
import { isCurrency, marketCookie } from "~/lib/market/preference"
import type { Route } from "./+types/market"

/** Remembers where the buyer buys and in what money. What is unknown becomes the base market, never an error. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const currency = form.get("currency")
  const preference = {
    country: String(form.get("country") ?? ""),
    currency: isCurrency(currency) ? currency : undefined,
  }
  const market = marketOf(await readMarkets(), preference)
  const to = safeRedirect(form.get("redirectTo"), href("/"))
  const cookie = marketCookie(market.country, market.currency, env.PUBLIC_URL.startsWith("https:"))
  return redirect(to, { status: 303, headers: { "set-cookie": cookie } })
}

export function loader() {
  throw data(null, { status: 404 })
}
