import { data } from "react-router"
import { privately } from "~/features/account/index.server"
import { asMember, readPrices } from "~/features/atelier/index.server"
import { formatMoney } from "~/lib/i18n"
import type { Route } from "./+types/atelier-prices"

/** What buyers abroad pay for a price in dirham, as a page's script asks while it is written. */
export async function loader({ request }: Route.LoaderArgs) {
  const dirhams = Number(new URL(request.url).searchParams.get("mad"))
  const centimes = Math.round(dirhams * 100)
  if (!Number.isInteger(centimes) || centimes < 100 || centimes > 100_000_000)
    throw data(null, { status: 400 })
  const { buyers_pay } = await asMember(request, (token) => readPrices(token, centimes))
  return privately({ prices: buyers_pay.map(({ price }) => formatMoney(price)) })
}
