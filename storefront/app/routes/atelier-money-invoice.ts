import { asMember, readInvoiceFile } from "~/features/atelier/index.server"
import { currentLocale } from "~/lib/i18n"
import type { Route } from "./+types/atelier-money-invoice"

export async function loader({ params, request }: Route.LoaderArgs) {
  return await asMember(request, (token) => readInvoiceFile(token, params.id, currentLocale()))
}
