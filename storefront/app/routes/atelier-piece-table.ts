import { data } from "react-router"
import { asMember, readPieceTable } from "~/features/atelier/index.server"
import type { Route } from "./+types/atelier-piece-table"

export async function loader({ params, request }: Route.LoaderArgs) {
  const table = await asMember(request, (token) => readPieceTable(token, params.file))
  if (!table) throw data(null, { status: 404 })
  return table
}
