import { data } from "react-router"
import { asMember, insightFile, periodOf, readInsight, screenOf } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-insights-file"

/** The table of a screen, for spreadsheets. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const screen = screenOf(params.screen)
  if (!screen) throw data(null, { status: 404 })
  const period = periodOf(request)
  return insightFile(await asMember(request, (token) => readInsight(token, { screen, period })))
}
