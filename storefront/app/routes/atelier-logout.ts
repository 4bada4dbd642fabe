import { data, redirect } from "react-router"
import { endedMemberCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"

export async function action() {
  return redirect(href("/atelier/login?bye"), {
    status: 303,
    headers: withCookies(await endedMemberCookies()),
  })
}

export function loader() {
  throw data(null, { status: 404 })
}
