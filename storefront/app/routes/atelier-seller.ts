import { data, redirect } from "react-router"
import { asApplicant, readSession } from "~/features/atelier/index.server"
import { sellerCookies, withCookies } from "~/lib/http/session.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-seller"

/** Chooses for which of her cooperatives a member works from now on. */
export async function action({ request }: Route.ActionArgs) {
  const wanted = (await request.formData()).get("seller_id")
  const { memberships } = await asApplicant(request, readSession)
  const chosen = memberships.find(({ seller_id }) => seller_id === wanted)
  if (!chosen) throw data(null, { status: 404 })
  return redirect(href("/atelier"), {
    status: 303,
    headers: withCookies(await sellerCookies(chosen.seller_id)),
  })
}

export function loader() {
  throw data(null, { status: 404 })
}
