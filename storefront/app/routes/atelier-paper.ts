import { data } from "react-router"
import { asMember, readPaper } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-paper"

/** A packing list or a label, for the cooperative's own printer. */
export async function loader({ params, request }: Route.LoaderArgs) {
  const paper = await asMember(request, (token) => readPaper(token, params.id, params.paper))
  if (!paper) throw data(null, { status: 404 })
  return paper
}
