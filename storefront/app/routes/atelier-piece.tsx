import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, PiecePage } from "~/features/atelier"
import {
  asMember,
  readCrafts,
  readMe,
  readPrices,
  readReceived,
  readVendorPiece,
  workOnPiece,
} from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-piece"

export const handle = { hydrate: false }
/** Any amount answers how a seller's prices are rounded. */
const SOME_CENTIMES = 10_000

export async function loader({ params, request }: Route.LoaderArgs) {
  const [me, piece, crafts, { rounding }] = await asMember(request, (token) =>
    Promise.all([
      readMe(token),
      readVendorPiece(token, params.id),
      readCrafts(token),
      readPrices(token, SOME_CENTIMES),
    ]),
  )
  if (!piece) throw data(null, { status: 404 })
  const received = await asMember(request, (token) => readReceived(token, piece.prices, piece.family))
  const done = new URL(request.url).searchParams.get("done")
  return privately({
    me,
    page: { piece, crafts, done, received, rounding: me.role === "maker" ? null : rounding },
    isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined,
  })
}

export async function action({ params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const answer = await asMember(request, async (token) => {
    const piece = await readVendorPiece(token, params.id)
    if (!piece) throw data(null, { status: 404 })
    return await workOnPiece({ token, piece, form })
  })
  if ("to" in answer) return redirect(href(`/atelier${answer.to}`), 303)
  return data(answer.outcome, { status: answer.status })
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Piece({ loaderData, actionData }: Route.ComponentProps) {
  const { me, page, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <PiecePage {...page} outcome={actionData} />
    </AtelierFrame>
  )
}
