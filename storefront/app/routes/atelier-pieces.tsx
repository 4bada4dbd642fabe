import { PIECE_TABS } from "@hirfa/contracts"
import { redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, PieceList } from "~/features/atelier"
import { asMember, beginPiece, PIECES_A_PAGE, readMe, readPieces } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import { pageOf } from "~/lib/page-number"
import type { Route } from "./+types/atelier-pieces"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const tab = PIECE_TABS.find((each) => each === searchParams.get("tab")) ?? "on_sale"
  const q = (searchParams.get("q") ?? "").trim().slice(0, 100)
  const page = pageOf(request)
  const [me, answer] = await asMember(request, (token) =>
    Promise.all([readMe(token), readPieces(token, { tab, q, page })]),
  )
  const pageCount = Math.ceil(answer.count / PIECES_A_PAGE)
  const isTestPayment = env.STRIPE_PUBLISHABLE_KEY === undefined
  return privately({ me, list: { answer, tab, q, page, pageCount }, isTestPayment })
}

/** Begins a piece. */
export async function action({ request }: Route.ActionArgs) {
  const { id } = await asMember(request, beginPiece)
  return redirect(href(`/atelier/pieces/${id}`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Pieces({ loaderData }: Route.ComponentProps) {
  return (
    <AtelierFrame me={loaderData.me} isTestPayment={loaderData.isTestPayment}>
      <PieceList {...loaderData.list} hasTables={loaderData.me.role !== "maker"} />
    </AtelierFrame>
  )
}
