import { env } from "~/env.server"

/** Crawlers may read everything that is the same for everybody; carts, orders and narrowed listings are nobody's results. */
export function loader() {
  const origin = new URL(env.PUBLIC_URL).origin
  const closed = ["/cart", "/checkout", "/orders", "/account", "/atelier", "/trade", "/market", "/_cache"]
  const lines = closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /*${path}`])
  const text = ["User-agent: *", ...lines, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n")
  return new Response(text, {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  })
}
