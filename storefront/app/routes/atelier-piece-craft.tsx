import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, CraftChooser } from "~/features/atelier"
import { asMember, readCrafts, readMe, readVendorPiece, savePiece } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-piece-craft"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const [me, piece, crafts] = await asMember(request, (token) =>
    Promise.all([readMe(token), readVendorPiece(token, params.id), readCrafts(token)]),
  )
  if (!piece) throw data(null, { status: 404 })
  return privately({ me, piece, crafts, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export async function action({ params, request }: Route.ActionArgs) {
  const craft = String((await request.formData()).get("craft") ?? "").slice(0, 80)
  if (!craft) throw data(null, { status: 400 })
  await asMember(request, (token) => savePiece(token, params.id, { craft }))
  return redirect(href(`/atelier/pieces/${encodeURIComponent(params.id)}#what`), 303)
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function Craft({ loaderData }: Route.ComponentProps) {
  const { me, piece, crafts, isTestPayment } = loaderData
  return (
    <AtelierFrame me={me} isTestPayment={isTestPayment}>
      <CraftChooser piece={piece} crafts={crafts} />
    </AtelierFrame>
  )
}
