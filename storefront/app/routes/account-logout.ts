import { data, redirect } from "react-router"
import { endedCartCookies, endedCustomerCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"

/** Leaves nothing on a shared machine: the cart goes too, since a bought one leads to its order. */
export async function action() {
  const cookies = [...(await endedCustomerCookies()), ...(await endedCartCookies())]
  return redirect(href("/account/login?bye"), { status: 303, headers: withCookies(cookies) })
}

export function loader() {
  throw data(null, { status: 404 })
}
