import type { Money, PieceDetail } from "@hirfa/contracts"
import { type APIRequestContext, request as requests } from "@playwright/test"
import { PIECE_KINDS, pieceOfKind } from "./support/pieces"
import { currentRun, PURGE_SECRET } from "./support/run"
import { expect, test } from "./support/test"

/** Asks the web app directly, without a browser's cookies or headers. */
async function asking<T>(work: (request: APIRequestContext) => Promise<T>): Promise<T> {
  const context = await requests.newContext({ baseURL: currentRun().shops.stripe.url })
  try {
    return await work(context)
  } finally {
    await context.dispose()
  }
}

const BROWSING = ["/", "/pieces", "/crafts/leather", "/cooperatives", "/about"]

test("browsing pages ship no framework, little HTML and a strict policy", async () => {
  await asking(async (request) => {
    for (const path of BROWSING) {
      const response = await request.get(path, { headers: { "accept-encoding": "br" } })
      const html = await response.text()
      expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">/)
      expect(html).not.toContain("__reactRouterContext")
      expect(Number(response.headers()["content-length"]), path).toBeLessThan(12_000)
      let scripts = 0
      for (const [, source = ""] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
        const { length } = await (await request.get(source)).body()
        expect(length, source).toBeLessThan(3_000)
        scripts += length
      }
      expect(scripts, path).toBeLessThan(5_000)
      const policy = response.headers()["content-security-policy"] ?? ""
      expect(policy).toMatch(/script-src 'self'(;|$)/)
      expect(policy).not.toContain("stripe")
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    }
  })
})

test("no page but the checkout lets Stripe in, and none runs inline scripts without a nonce", async () => {
  await asking(async (request) => {
    for (const path of ["/cart", "/account/login", "/atelier/login", "/orders/nonsense", "/not/there"]) {
      const policy = (await request.get(path)).headers()["content-security-policy"] ?? ""
      expect(policy, path).toMatch(/script-src 'self'( 'nonce-[\w-]+')?(;|$)/)
      expect(policy, path).toContain("frame-ancestors 'none'")
      expect(policy, path).not.toContain("stripe")
    }
  })
})

test("a page that did not change is not sent twice", async () => {
  await asking(async (request) => {
    const first = await request.get("/cooperatives")
    const { etag = "", "cache-control": control } = first.headers()
    expect(etag).toMatch(/^"[\w-]+"$/)
    expect(control).toContain("private")
    expect((await request.get("/cooperatives", { headers: { "if-none-match": etag } })).status()).toBe(304)
    const again = await request.get("/cooperatives?utm_source=mail")
    expect(again.headers().etag).toBe(etag)
  })
})

test("signed-in readers do not get kept pages", async () => {
  await asking(async (request) => {
    const response = await request.get("/cooperatives", { headers: { cookie: "hirfa_customer=x" } })
    expect(response.headers().etag).toBeUndefined()
    expect(response.headers()["cache-control"]).toBe("private, no-store")
  })
})

test("pages are purged with the secret only", async () => {
  await asking(async (request) => {
    const purge = (authorization: string, data: unknown) =>
      request.post("/_cache/purge", { headers: { authorization }, data })
    expect((await purge("", { tags: ["about"] })).status()).toBe(401)
    expect((await purge("Bearer wrong", { tags: ["about"] })).status()).toBe(401)
    const right = `Bearer ${PURGE_SECRET}`
    expect((await purge(right, { tags: "about" })).status()).toBe(400)
    await request.get("/about")
    const answer = await purge(right, { tags: ["about"] })
    expect(await answer.json()).toEqual({ purged: expect.any(Number) })
  })
})

test("a form sent by another site is refused", async () => {
  await asking(async (request) => {
    const form = { country: "gb", currency: "gbp", redirectTo: "/" }
    for (const headers of [{ origin: "https://evil.example" }, { "sec-fetch-site": "cross-site" }, {}]) {
      const response = await request.post("/market", { form, headers, maxRedirects: 0 })
      expect([400, 403]).toContain(response.status())
      expect(response.headers()["set-cookie"]).toBeUndefined()
    }
  })
})

test("a redirect after a form never leaves the shop", async () => {
  await asking(async (request) => {
    const origin = currentRun().shops.stripe.url
    for (const redirectTo of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "/%2f/evil.example",
    ]) {
      const form = { country: "zz", currency: "nope", redirectTo }
      const response = await request.post("/market", { form, headers: { origin }, maxRedirects: 0 })
      expect(response.status()).toBe(303)
      expect(response.headers().location).toBe("/")
      expect(response.headers()["set-cookie"]).toContain("hirfa_market=fr.eur")
    }
  })
})

test("what is broken or too large gets a short answer, and the shop stands", async () => {
  await asking(async (request) => {
    const origin = currentRun().shops.stripe.url
    const large = "a".repeat(10 * 1024 * 1024)
    const response = await request
      .post("/market", { headers: { origin }, data: large })
      .catch(() => undefined)
    // The answer may overtake a body that is still being sent: then the connection closes.
    if (response) expect(response.status()).toBe(413)
    expect((await request.get("/pieces/%E0%A4%A")).status()).toBe(400)
    expect((await request.get("/cart", { headers: { host: "[" } })).status()).toBe(400)
    expect((await request.get("/assets/never-built.js")).status()).toBe(404)
    expect((await request.get("/pieces/%00")).status()).toBe(404)
    expect((await request.delete("/pieces", { headers: { origin } })).status()).toBe(405)
    expect((await request.get("/healthz")).status()).toBe(200)
  })
})

test("a shop says that its cooperatives are invented where they are, and nowhere else", async () => {
  await asking(async (request) => {
    const { stripe, test } = currentRun().shops
    for (const path of ["/", "/about"]) {
      const invented = /cooperatives and people shown (here )?are invented/
      expect(await (await request.get(`${test.url}${path}`)).text(), path).toMatch(invented)
      expect(await (await request.get(`${stripe.url}${path}`)).text(), path).not.toMatch(invented)
    }
  })
})

test("search engines are told every page in every language", async () => {
  await asking(async (request) => {
    const robots = await (await request.get("/robots.txt")).text()
    expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/)
    expect(robots).toContain("Disallow: /cart")
    const index = await (await request.get("/sitemap.xml")).text()
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = ""]) => new URL(address).pathname,
    )
    expect(parts.length).toBeGreaterThanOrEqual(2)
    const addresses: string[] = []
    for (const part of parts) {
      const xml = await (await request.get(part)).text()
      addresses.push(
        ...[...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname),
      )
      expect(xml).toContain('hreflang="x-default"')
    }
    expect(addresses.filter((each) => each.startsWith("/ar/pieces/")).length).toBeGreaterThan(80)
    expect(new Set(addresses).size).toBe(addresses.length)
    for (const address of addresses.filter((_, index) => index % 61 === 0)) {
      expect((await request.get(address)).status(), address).toBe(200)
    }
    expect((await request.get("/sitemaps/pieces-999.xml")).status()).toBe(404)
  })
})

for (const kind of PIECE_KINDS) {
  test(`a piece's structured data can be read by a machine: ${kind}`, async ({ shop, page }) => {
    const piece = await pieceOfKind(shop.at, kind)
    await shop.open(`/fr/pieces/${piece.handle}`)
    const blocks = await page.locator("script[type='application/ld+json']").allTextContents()
    const data = blocks.map((block) => JSON.parse(block))
    const product = data.find((each) => each["@type"] === "Product")
    expect(product).toMatchObject({ countryOfOrigin: "MA", sku: piece.id })
    expect(product.offers).toHaveLength(piece.variants.length)
    for (const [index, { price, available }] of piece.variants.entries()) {
      const offer = product.offers[index]
      expect(offer).toMatchObject({ priceCurrency: "EUR", price: decimal(price) })
      expect(offer.availability).toBe(`https://schema.org/${available === 0 ? "SoldOut" : offered(piece)}`)
    }
    expect(data.some((each) => each["@type"] === "BreadcrumbList")).toBe(true)
    await expect(page.locator("meta[property='og:image']")).toHaveAttribute("content", /1200\.webp$/)
  })
}

function decimal(price: Money | null): string {
  return ((price?.amount ?? 0) / 100).toFixed(2)
}

function offered({ availability }: PieceDetail): string {
  return { ready: "InStock", made_to_order: "PreOrder", sold: "SoldOut" }[availability]
}
