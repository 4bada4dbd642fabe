import { data, redirect } from "react-router"
import { env } from "~/env.server"
import { privately } from "~/features/account/index.server"
import { AtelierFrame, ImportStart } from "~/features/atelier"
import { asMember, readImports, readMe, refusalOf, sendTable } from "~/features/atelier/index.server"
import { href, m } from "~/lib/i18n"
import type { Route } from "./+types/atelier-pieces-import"

export const handle = { hydrate: false }

export async function loader({ request }: Route.LoaderArgs) {
  const [me, imports] = await asMember(request, (token) => Promise.all([readMe(token), readImports(token)]))
  return privately({ me, imports, isTestPayment: env.STRIPE_PUBLISHABLE_KEY === undefined })
}

/** Sends a table in; what is wrong with the file is told in the backend's words, which are the reader's. */
export async function action({ request }: Route.ActionArgs) {
  const file = (await request.formData()).get("table")
  if (!(file instanceof File) || file.name === "")
    return data({ refusal: m.imports_choose_file() }, { status: 400 })
  try {
    const { id } = await asMember(request, (token) => sendTable(token, file))
    return redirect(href(`/atelier/pieces/import/${id}`), 303)
  } catch (error) {
    if (error instanceof Response) throw error
    const { message, status } = refusalOf(error)
    return data({ refusal: message }, { status })
  }
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders
}

export default function PiecesImport({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <AtelierFrame me={loaderData.me} isTestPayment={loaderData.isTestPayment}>
      <ImportStart imports={loaderData.imports} refusal={actionData?.refusal ?? null} />
    </AtelierFrame>
  )
}
