/** CPU time and throughput of browsing pages, uncached and cached. See README.md. */
import http from "node:http"
import { fileURLToPath } from "node:url"
import { brotliDecompressSync } from "node:zlib"
import { startServer, startWebApp } from "./web-app.mjs"

const PURGE_SECRET = "benchmark-purge-secret-benchmark"
const settings = {
  BACKEND_URL: process.env.BACKEND_URL ?? "http://127.0.0.1:9000",
  FILES_URL: process.env.FILES_URL ?? `${process.env.BACKEND_URL ?? "http://127.0.0.1:9000"}/files`,
  PUBLISHABLE_KEY: process.env.PUBLISHABLE_KEY ?? "pk_benchmark",
  PURGE_SECRET,
}
const CONNECTIONS = 8
/** Pages of each kind that each app makes before anything counts: what takes 6 ms at first takes 3 after some thousands. */
const WARM = Number(process.env.WARM ?? 3_000)
/** Room for no page: each is made and compressed as for its first reader. */
const NO_ROOM = "0.001"
/** So many requests for a kept page, after so many that do not count. */
const CACHED_ROUND = { total: 12_000, warm: 2_000 }
const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })

const uncached = await startWebApp({ ...settings, PAGE_CACHE_MB: NO_ROOM })
const cached = await startWebApp({ ...settings, PAGE_CACHE_MB: "128" })
const bare = await startServer(fileURLToPath(new URL("bare-server.mjs", import.meta.url)))
try {
  const pages = await kindsOfPages(cached.url)
  const wanted = process.env.KINDS?.split(",") ?? Object.keys(pages)
  const rows = []
  for (const kind of wanted) await warmUp(kind, pages[kind])
  for (const kind of wanted) rows.push(await measureKind(kind, pages[kind]))
  const constant = await run({ app: bare, paths: ["/"], ...CACHED_ROUND })
  rows.push(["bare Node", { "cached ms": constant.ms, "cached /s": constant.rate }])
  console.table(Object.fromEntries(rows))
} finally {
  uncached.stop()
  cached.stop()
  bare.stop()
  agent.destroy()
}

/** Distinct addresses of each kind, found by reading the shop's own pages. */
async function kindsOfPages(base) {
  const listings = await Promise.all([1, 2, 3, 4].map((page) => get(base, `/pieces?page=${page}`)))
  const found = (pattern) => [...new Set(listings.flatMap(({ html }) => html.match(pattern) ?? []))]
  const pieces = found(/\/pieces\/[a-z0-9-]+/g)
  const families = found(/name="family" value="[^"]+"/g).map((text) => /value="([^"]+)"/.exec(text)[1])
  const sellers = (await get(base, "/cooperatives")).html.match(/\/cooperatives\/[a-z0-9-]+/g) ?? []
  if (pieces.length === 0) throw new Error("The listing shows no piece: is the backend seeded?")
  return {
    home: ["/", "/fr", "/ar"],
    listing: [1, 2, 3, 4]
      .map((page) => `/pieces?page=${page}`)
      .concat(families.map((family) => `/pieces?family=${family}`)),
    search: ["rug", "tapis", "blue", "brass", "tagine", "leather", "زربية", "basket"].map(
      (q) => `/pieces?q=${encodeURIComponent(q)}`,
    ),
    product: pieces,
    cooperative: [...new Set(sellers)],
  }
}

/** With a purge each round, so that asking the backend is compiled too, as it is in a server that has run for a day. */
async function warmUp(kind, paths) {
  for (const app of [uncached, cached])
    for (let asked = 0; asked < WARM; asked += paths.length) {
      await purge(app.url, tagsOf(kind, paths))
      await askAll({ app, paths, total: paths.length })
    }
}

async function measureKind(kind, paths) {
  const rounds = { paths, total: Math.max(400, paths.length), purged: tagsOf(kind, paths) }
  const cold = await run({ app: uncached, ...rounds })
  const miss = await run({ app: cached, ...rounds })
  const warm = await run({ app: uncached, paths, total: 600 })
  const hot = await run({ app: cached, paths, ...CACHED_ROUND })
  const etags = new Map(
    await Promise.all(paths.map(async (path) => [path, (await get(cached.url, path)).etag])),
  )
  const same = await run({ app: cached, paths, ...CACHED_ROUND, etags })
  const first = await get(cached.url, paths[0])
  const row = {
    "cold ms": cold.ms,
    "miss ms": miss.ms,
    "warm ms": warm.ms,
    "warm /s": warm.rate,
    "cached ms": hot.ms,
    "cached /s": hot.rate,
    "304 ms": same.ms,
    "HTML B": first.bytes,
    "scripts B": await scriptBytes(first.html),
  }
  return [kind, row]
}

/** Tags that drop every page of these addresses, and with any purge the loaders' memory. */
function tagsOf(kind, paths) {
  return kind === "product" ? paths.map((path) => `piece:${path.split("/").at(-1)}`) : ["listing", "sellers"]
}

async function run({ app, paths, total, warm = 400, purged, etags }) {
  // A first round outside the measurement: code gets compiled, pages get kept.
  await askAll({ app, paths, total: Math.max(paths.length, warm), etags })
  let ms = 0
  const started = performance.now()
  for (let asked = 0; asked < total; ) {
    if (purged) await purge(app.url, purged)
    const count = purged ? Math.min(paths.length, total - asked) : total
    const before = app.cpuMs()
    await askAll({ app, paths, total: count, etags })
    ms += app.cpuMs() - before
    asked += count
  }
  return {
    ms: Number((ms / total).toFixed(3)),
    rate: Math.round((total / (performance.now() - started)) * 1000),
  }
}

async function askAll({ app, paths, total, etags }) {
  let next = 0
  const worker = async () => {
    while (next < total) {
      const path = paths[next % paths.length]
      next += 1
      const { status } = await request(app.url, path, etags ? { "if-none-match": etags.get(path) } : {})
      if (status !== (etags ? 304 : 200)) throw new Error(`${path} answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
}

function request(base, path, headers = {}, { method = "GET", body } = {}) {
  return new Promise((resolve, reject) => {
    const sent = http.request(
      `${base}${path}`,
      { method, agent, headers: { "accept-encoding": "br", ...headers } },
      (response) => {
        const chunks = []
        response.on("data", (chunk) => chunks.push(chunk))
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
        response.on("error", reject)
      },
    )
    sent.on("error", reject)
    sent.end(body)
  })
}

async function get(base, path) {
  const { status, headers, body } = await request(base, path)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  const html = (headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body).toString()
  return { html, bytes: body.length, etag: headers.etag }
}

async function scriptBytes(html) {
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1])
  const sizes = await Promise.all(
    sources.map(async (source) => (await request(cached.url, source)).body.length),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

async function purge(base, tags) {
  const headers = { authorization: `Bearer ${PURGE_SECRET}`, "content-type": "application/json" }
  const { status } = await request(base, "/_cache/purge", headers, {
    method: "POST",
    body: JSON.stringify({ tags }),
  })
  if (status !== 200) throw new Error(`The purge answered ${status}`)
}
