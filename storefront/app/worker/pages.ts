import { OWNER_META } from "../offline/headers"
import { keptAs } from "../offline/places"
import { readFact, writeFact } from "../offline/store"

const PAGES = "hirfa-atelier-pages "
const ASSETS = "hirfa-atelier-assets"
const MOST_PAGES = 60
const MOST_ASSETS = 80
const KEPT_AT = "x-kept-at"
const OWNER = new RegExp(`<meta[^>]*name="${OWNER_META}"[^>]*content="([^"]*)"`)

/** Whose pages are kept: those of who was last seen logged in on this phone, and of nobody else. */
export async function currentOwner(): Promise<string | undefined> {
  return await readFact<string>("owner")
}

/** Changes when pages are forgotten: a page that was asked for before may be a former member's. */
export const readEpoch = () => readFact<number>("epoch")

export interface Fetched {
  address: string
  response: Response
  /** As it was when the page was asked for. */
  epoch: Promise<number | undefined>
}

/**
 * Keeps a page of a member for her alone. A page that belongs to nobody means that nobody is logged in any more, another
 * member's that the phone changed hands: then what was kept is deleted first.
 */
export async function keepPage({ address, response, epoch }: Fetched): Promise<void> {
  if (!response.ok || !isHtml(response)) return
  const [html, begun] = [await response.text(), await epoch]
  if (begun !== (await readEpoch())) return
  const owner = OWNER.exec(html)?.[1]
  if (!owner) return await forgetPages()
  if (owner !== (await currentOwner())) {
    await forgetPages()
    await writeFact("owner", owner)
  }
  const { key, isMomentary } = keptAs(address)
  if (isMomentary) return
  const cache = await caches.open(PAGES + owner)
  // Put at the end again, so that the pages used least go first.
  await cache.delete(key)
  await cache.put(key, keptCopy(html, response))
  await trim(cache, MOST_PAGES)
}

/** A page as it is kept: its words, what it may load, and of what time it is. */
export function keptCopy(html: string, { headers: answered }: Response): Response {
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", [KEPT_AT]: String(Date.now()) })
  const policy = answered.get("content-security-policy")
  if (policy) headers.set("content-security-policy", policy)
  return new Response(html, { headers })
}

/** Deletes all pages that are kept, whoever's they are; what is still on its way is not kept either. */
export async function forgetPages(): Promise<void> {
  await writeFact("owner", "")
  await writeFact("epoch", crypto.getRandomValues(new Uint32Array(1))[0])
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(PAGES)).map((name) => caches.delete(name)))
}

export async function hasPage(address: string): Promise<boolean> {
  return (await find(address)) !== undefined
}

/** A kept page, marked in its first element with what the reader must know. */
export async function keptPage(
  address: string,
  mark: "kept" | "unvisited" = "kept",
): Promise<Response | undefined> {
  const found = await find(address)
  if (!found) return undefined
  const html = await found.text()
  const said = mark === "kept" ? `data-kept-at="${found.headers.get(KEPT_AT)}"` : "data-unvisited"
  return new Response(html.replace("<html ", `<html ${said} `), { headers: found.headers })
}

async function find(address: string): Promise<Response | undefined> {
  const owner = await currentOwner()
  if (!owner) return undefined
  return await (await caches.open(PAGES + owner)).match(keptAs(address).key)
}

/** Built files never change under their address: the first answer is kept. */
export async function asset(request: Request | string): Promise<Response> {
  const cache = await caches.open(ASSETS)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) {
    await cache.put(request, response.clone())
    await trim(cache, MOST_ASSETS)
  }
  return response
}

async function trim(cache: Cache, most: number): Promise<void> {
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)))
}

function isHtml(response: Response): boolean {
  return response.headers.get("content-type")?.startsWith("text/html") ?? false
}
