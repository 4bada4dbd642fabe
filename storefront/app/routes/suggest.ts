import { suggestionsFor } from "~/features/catalog/suggestions.server"
import type { Route } from "./+types/suggest"

const LONGEST = 100

/** What a search that is being typed may mean, with its addresses, for the island `suggest`. */
export async function loader({ request }: Route.LoaderArgs) {
  const q = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST).toWellFormed()
  const answer = await suggestionsFor(q.replace(/\p{Cc}+/gu, " ").trim())
  return Response.json(answer, { headers: { "cache-control": "public, max-age=60" } })
}
