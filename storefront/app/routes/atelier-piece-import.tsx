import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, ImportPage } from "~/features/atelier"
import { asMember, moveImport, readImport, readMe, refusalOf } from "~/features/atelier/index.server"
import { href } from "~/lib/i18n"
import type { Route } from "./+types/atelier-piece-import"

export const handle = { hydrate: false }

export async function loader({ params, request }: Route.LoaderArgs) {
  const [me, table] = await asMember(request, (token) =>
    Promise.all([readMe(token), readImport(token, params.id)]),
  )
  if (!table) throw data(null, { status: 404 })
  return privately({ me, table, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

export async function action({ params, request }: Route.ActionArgs) {
  const deed = (await request.formData()).get("deed") === "confirm" ? "confirm" : "cancel"
  try {
    await asMember(request, (token) => moveImport(token, params.id, deed))
    return redirect(href(`/atelier/pieces/import/${params.id}`), 303)
  } catch (error) {
    if (error instanceof Response) throw error
    const { kind, status } = refusalOf(error)
    return data(
      { refusal: kind === "import_running" ? ("running" as const) : ("other" as const) },
      { status },
    )
  }
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function OneImport({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AtelierFrame me={loaderData.me} isTestPayment={loaderData.isTestPayment}>
      <ImportPage table={loaderData.table} refusal={actionData?.refusal ?? null} />
    </AtelierFrame>
  )
}
