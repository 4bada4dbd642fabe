import { type Currency, type Money, minorPerMajor } from "@hirfa/contracts"
import { data } from "react-router"
import { privately } from "~/features/account/index.server"
import { asMember, readPrices, readReceived } from "~/features/atelier/index.server"
import { formatMoney } from "~/lib/i18n"
import type { Route } from "./+types/atelier-prices"

/** What buyers abroad pay for a price in dirham, and what the cooperative has of it, as a page's script asks while it is written. */
export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const dirhams = Number(searchParams.get("mad"))
  const centimes = Math.round(dirhams * 100)
  if (!Number.isInteger(centimes) || centimes < 100 || centimes > 100_000_000)
    throw data(null, { status: 400 })
  const { abroad, received } = await asMember(request, async (token) => {
    const { buyers_pay } = await readPrices(token, centimes)
    const abroad = buyers_pay.map(({ price }) => fixedOf(searchParams, price.currency) ?? price)
    const all = [{ amount: centimes, currency: "mad" as const }, ...abroad]
    return {
      abroad,
      received: await readReceived(token, all, searchParams.get("family")?.slice(0, 60) ?? null),
    }
  })
  return privately({
    prices: abroad.map((money) => formatMoney(money)),
    received: received.map((money) => formatMoney(money)),
  })
}

/** A price that the seller fixed on the page, where it is one. */
function fixedOf(searchParams: URLSearchParams, currency: Currency): Money | null {
  const amount = Math.round(Number(searchParams.get(currency) ?? "") * minorPerMajor(currency))
  return Number.isInteger(amount) && amount >= 1 && amount <= 100_000_000 ? { amount, currency } : null
}
