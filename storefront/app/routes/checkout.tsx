import { data } from "react-router"
import { CheckoutPage } from "~/features/checkout"
import { actOnCheckout, readCheckout } from "~/features/checkout/index.server"
import type { Route } from "./+types/checkout"

export const handle = { stripe: true }

export async function loader({ request }: Route.LoaderArgs) {
  return data(await readCheckout(request), { headers: { "cache-control": "private, no-store" } })
}

export async function action({ request }: Route.ActionArgs) {
  return await actOnCheckout(request)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckoutPage {...loaderData} now={new Date(loaderData.now)} problem={actionData} />
}
