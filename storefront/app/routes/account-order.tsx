import { data } from "react-router"
import { asCustomer, privately } from "~/features/account/index.server"
import { OrderPage } from "~/features/order"
import { readOwnOrder } from "~/features/order/index.server"
import type { Route } from "./+types/account-order"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const group = await asCustomer(request, (token) => readOwnOrder(params.id, token))
  if (!group) throw data(null, { status: 404 })
  return privately({ group })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function AccountOrder({ loaderData }: Route.ComponentProps) {
  return <OrderPage group={loaderData.group} isJustPlaced={false} />
}
