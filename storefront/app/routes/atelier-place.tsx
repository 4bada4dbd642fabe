import { data, Outlet } from "react-router"
import { answerSentForm, formOwner } from "~/lib/http/sent-form.server"
import { isLocale } from "~/lib/i18n"
import type { Route } from "./+types/atelier-place"

/** Around every page of the atelier: forms that were kept on the phone, and whose page it is. */
export const middleware: Route.MiddlewareFunction[] = [({ request }, next) => answerSentForm(request, next)]

export async function loader({ params, request }: Route.LoaderArgs) {
  if (params.lang !== undefined && !isLocale(params.lang)) throw data(null, { status: 404 })
  return { owner: await formOwner(request) }
}

export default function AtelierPlace() {
  return <Outlet />
}
