import { data, redirect } from "react-router"
import { privately } from "~/features/account/index.server"
import { readPiece } from "~/features/product/product.server"
import { doneOf, RestockPage } from "~/features/restock"
import { askForRestock } from "~/features/restock/restock.server"
import { href } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import type { Route } from "./+types/piece-restock"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const answer = await readPiece(params.handle, await readMarket(request))
  if (!answer) throw data(null, { status: 404 })
  const { handle, title, is_unique } = answer.piece
  return privately({
    piece: { handle, title, is_unique },
    done: doneOf(new URL(request.url).searchParams.get("done")),
  })
}

export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const outcome = await askForRestock(request, params.handle, form)
  const done = doneOf(outcome)
  const email = String(form.get("email") ?? "").slice(0, 254)
  if (!done) return data({ outcome, email }, { status: outcome === "later" ? 429 : 400 })
  return redirect(href(`/pieces/${encodeURIComponent(params.handle)}/restock?done=${done}`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function PieceRestock({ loaderData, actionData }: Route.ComponentProps) {
  return <RestockPage {...loaderData} problem={actionData} />
}
