import { redirect } from "react-router"
import { privately } from "~/features/account/index.server"
import { RestockStopPage } from "~/features/restock"
import { stopRestockMails } from "~/features/restock/restock.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/restock-stop"

export const handle = { hydrate: false }

export function loader({ request }: Route.LoaderArgs) {
  return privately({ isDone: new URL(request.url).searchParams.has("done") })
}

export async function action({ request }: Route.ActionArgs) {
  await stopRestockMails(request, new URL(request.url).searchParams.get("key") ?? "")
  return redirect(href("/restock/stop?done"), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function RestockStop({ loaderData }: Route.ComponentProps) {
  return <RestockStopPage {...loaderData} />
}
