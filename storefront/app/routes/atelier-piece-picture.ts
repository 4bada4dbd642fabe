import { data } from "react-router"
import { asMember, sendPicture } from "~/features/atelier/index.server"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { Route } from "./+types/atelier-piece-picture"

/** Takes one picture that a phone sends by script; the same id sent twice is one picture. */
export async function action({ params, request }: Route.ActionArgs) {
  if (request.method !== "PUT") throw data(null, { status: 405 })
  const file = new Blob([await request.arrayBuffer()], { type: "application/octet-stream" })
  try {
    await asMember(request, (token) => sendPicture(token, { id: params.id, uploadId: params.upload, file }))
    return Response.json({ taken: true })
  } catch (error) {
    if (error instanceof BackendRefusal) return Response.json({ taken: false }, { status: error.status })
    throw error
  }
}

export function loader() {
  throw data(null, { status: 404 })
}
