import { redirect } from "react-router"
import { asMember, startStripeAccount, stripePage } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-money-stripe"

/** Leads to Stripe by a link of its own: Stripe's pages open once, and lead back here when one was used or is too old. */
export async function loader({ request }: Route.LoaderArgs) {
  return await orProblem(async () => redirect(await asMember(request, stripePage)))
}

/**
 * Chooses to be paid by Stripe. The way there is a link on the account's page: a form may not lead to another site (the
 * page's policy says `form-action`).
 */
export async function action({ request }: Route.ActionArgs) {
  const country = String((await request.formData()).get("country") ?? "").slice(0, 2)
  return await orProblem(async () => {
    await asMember(request, (token) => startStripeAccount(token, country))
    return redirect(href("/atelier/money/account"), 303)
  })
}

async function orProblem(go: () => Promise<Response>): Promise<Response> {
  try {
    return await go()
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    return redirect(href("/atelier/money/account?problem"), 303)
  }
}
