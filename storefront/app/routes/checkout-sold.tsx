import { data } from "react-router"
import { SoldMeanwhile } from "~/features/checkout"
import { readCartToPay } from "~/features/checkout/index.server"
import type { Route } from "./+types/checkout-sold"

export const handle = { hydrate: false }

/** A piece went to somebody else between the payment and the order. */
export async function loader({ request }: Route.LoaderArgs) {
  const { cart } = await readCartToPay(request)
  const lines = cart.parcels.flatMap((parcel) => parcel.lines)
  const gone = lines.filter((line) => line.problem !== null && line.problem !== "price_changed")
  return data({ gone }, { status: 409, headers: { "cache-control": "private, no-store" } })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function CheckoutSold({ loaderData }: Route.ComponentProps) {
  return <SoldMeanwhile gone={loaderData.gone} />
}
