import { asMember, readImportReport } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-import-report"

export async function loader({ params, request }: Route.LoaderArgs) {
  return await asMember(request, (token) => readImportReport(token, params.id))
}
