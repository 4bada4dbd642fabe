import { brotliDecompressSync, gunzipSync } from "node:zlib"
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import { isPage, PageCache, type PageCacheOptions, type Rendered } from "./page-cache"

function rendered(
  text: string,
  tags: readonly string[] = ["listing"],
  more: Partial<Rendered> = {},
): Rendered {
  return {
    status: 200,
    headers: new Headers({ "content-type": "text/html" }),
    body: Buffer.from(text),
    tags,
    ...more,
  }
}

/** A cache on a clock that only tests move. */
function cacheAt(options: Partial<PageCacheOptions> = {}) {
  const clock = { now: 1_000 }
  const errors: unknown[] = []
  const cache = new PageCache({
    capacityBytes: 1_000_000,
    freshMs: 60,
    staleMs: 600,
    now: () => clock.now,
    onError: (error) => errors.push(error),
    ...options,
  })
  return { cache, clock, errors }
}

/** Makes numbered pages and waits for a sign before each is done. */
function slowMaker(tags: readonly string[] = ["listing"]) {
  const waiting: (() => void)[] = []
  let count = 0
  const make = async () => {
    count += 1
    const text = `page ${count}`
    await new Promise<void>((resolve) => waiting.push(resolve))
    return rendered(text, tags)
  }
  const finish = () => {
    for (const resolve of waiting.splice(0)) resolve()
  }
  return { make, finish, made: () => count }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 30))

describe("the page cache", () => {
  it("holds brotli, and makes gzip of it when it is first asked for", async () => {
    const { cache } = cacheAt()
    const text = "زربية ".repeat(500)
    const page = await cache.get("/", async () => rendered(text))
    if (!isPage(page)) throw new Error("the page was not kept")
    const gzip = await page.gzip()
    expect(gunzipSync(gzip).toString()).toBe(text)
    expect(brotliDecompressSync(page.br).toString()).toBe(text)
    expect(await page.gzip()).toBe(gzip)
  })

  it("compresses densely what a second reader asks for, and its renewals from the start", async () => {
    const { cache, clock } = cacheAt()
    const text = JSON.stringify(Array.from({ length: 400 }, (_, index) => ({ index, square: index * index })))
    const read = async () => {
      const page = await cache.get("/", async () => rendered(text))
      if (!isPage(page)) throw new Error("the page was not kept")
      return page
    }
    const quick = (await read()).br.length
    expect((await read()).br.length).toBe(quick)
    await vi.waitFor(async () => expect((await read()).br.length).toBeLessThan(quick))
    const { br, gzip, hash } = await read()
    expect(brotliDecompressSync(br).toString()).toBe(text)
    expect(gunzipSync(await gzip()).toString()).toBe(text)
    clock.now += 61
    await read()
    await settle()
    const renewed = await read()
    expect([renewed.br.length, renewed.hash]).toEqual([br.length, hash])
    expect(renewed.br).not.toBe(br)
  })

  it("makes a page once, however many ask at the same time and after", async () => {
    const { cache } = cacheAt()
    const { make, finish, made } = slowMaker()
    const asked = Array.from({ length: 20 }, () => cache.get("/", make))
    finish()
    const pages = await Promise.all(asked)
    expect(new Set(pages).size).toBe(1)
    await cache.get("/", make)
    expect(made()).toBe(1)
  })

  it("sends a stale page at once and renews it behind", async () => {
    const { cache, clock } = cacheAt()
    const { make, finish, made } = slowMaker()
    const first = cache.get("/", make)
    finish()
    const old = await first
    clock.now += 61
    expect(await cache.get("/", make)).toBe(old)
    expect(await cache.get("/", make)).toBe(old)
    finish()
    await settle()
    expect(made()).toBe(2)
    expect(await cache.get("/", make)).not.toBe(old)
    expect(made()).toBe(2)
  })

  it("waits for a new page when the old one is too old", async () => {
    const { cache, clock } = cacheAt()
    const old = await cache.get("/", async () => rendered("old"))
    clock.now += 661
    const next = await cache.get("/", async () => rendered("new"))
    expect(next).not.toBe(old)
  })

  it("keeps the stale page when its renewal fails, and says so", async () => {
    const { cache, clock, errors } = cacheAt()
    const old = await cache.get("/", async () => rendered("old"))
    clock.now += 61
    expect(await cache.get("/", () => Promise.reject(new Error("down")))).toBe(old)
    await settle()
    expect(errors).toHaveLength(1)
    expect(await cache.get("/", async () => rendered("new"))).toBe(old)
  })

  it.each([
    ["an error", rendered("no", ["listing"], { status: 500 })],
    ["a missing page", rendered("no", ["listing"], { status: 404 })],
    ["a page that declared nothing", rendered("mine", [])],
    [
      "a page that sets a cookie",
      rendered("mine", ["listing"], { headers: new Headers({ "set-cookie": "a=b" }) }),
    ],
  ])("never keeps %s", async (_, answer) => {
    const { cache } = cacheAt()
    expect(isPage(await cache.get("/", async () => answer))).toBe(false)
    expect(cache.count).toBe(0)
  })

  it("does not remember a failure", async () => {
    const { cache } = cacheAt()
    await expect(cache.get("/", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
    expect(isPage(await cache.get("/", async () => rendered("up")))).toBe(true)
  })

  it("does not keep or share a page that was being made when its tag was purged", async () => {
    const { cache } = cacheAt()
    const { make, finish, made } = slowMaker(["piece:rug"])
    const before = cache.get("/pieces/rug", make)
    cache.purge(["piece:rug"])
    const after = cache.get("/pieces/rug", make)
    finish()
    const [old, fresh] = await Promise.all([before, after])
    expect(made()).toBe(2)
    expect(fresh).not.toBe(old)
    expect(await cache.get("/pieces/rug", make)).toBe(fresh)
  })

  it("drops exactly the pages of the purged tags, whatever was kept", async () => {
    const tag = fc.constantFrom<string[]>("listing", "sellers", "piece:a", "piece:b", "seller:x")
    const entry = fc.record({
      key: fc.stringMatching(/^\/[a-f]{1,2}$/),
      tags: fc.uniqueArray(tag, { minLength: 1 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 12 }),
        fc.uniqueArray(tag, { minLength: 1 }),
        async (entries, purged) => {
          const { cache } = cacheAt()
          const kept = new Map<string, readonly string[]>()
          for (const { key, tags } of entries) {
            if (kept.has(key)) continue
            kept.set(key, tags)
            await cache.get(key, async () => rendered(key, tags))
          }
          cache.purge(purged)
          for (const [key, tags] of kept) {
            const isThere = cache.peek(key, async () => rendered(key, tags)) !== undefined
            expect(isThere).toBe(!tags.some((each) => purged.includes(each)))
          }
          cache.purge(["listing", "sellers", "piece:a", "piece:b", "seller:x"])
          expect([cache.count, cache.bytes, cache.tagCount]).toEqual([0, 0, 0])
        },
      ),
      { numRuns: 40 },
    )
  })

  it("stays within its bytes, and forgets tags with the pages they belong to", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(40), { maxLength: 60 }), async (numbers) => {
        const { cache } = cacheAt({ capacityBytes: 12_000 })
        for (const number of numbers) {
          await cache.get(`/pieces/${number}`, async () =>
            rendered(`${number} `.repeat(50 * number), [`piece:${number}`]),
          )
          expect(cache.bytes).toBeLessThanOrEqual(12_000)
          expect(cache.tagCount).toBe(cache.count)
        }
      }),
      { numRuns: 20 },
    )
  })
})
