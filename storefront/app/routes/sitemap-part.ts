import { data } from "react-router"
import { env } from "~/env.server"
import { sitemapPart } from "~/features/sitemap/sitemap.server"
import type { Route } from "./+types/sitemap-part"

export async function loader({ params }: Route.LoaderArgs) {
  const xml = await sitemapPart(new URL(env.PUBLIC_URL).origin, params.part)
  if (xml === null) throw data("There is no such part of the sitemap.", { status: 404 })
  return new Response(xml, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
