import { env } from "~/env.server"
import { sitemapIndex } from "~/features/sitemap/sitemap.server"

export async function loader() {
  const xml = await sitemapIndex(new URL(env.PUBLIC_URL).origin)
  return new Response(xml, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
