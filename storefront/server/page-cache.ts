import { createHash } from "node:crypto"
import { Lru } from "../app/lib/lru"
import type { Interest } from "../app/lib/page.server"
import { DENSE, fromBrotli, QUICK, toBrotli, toGzip } from "./compress"

/** An answer of the app, whole. */
export interface Rendered {
  status: number
  headers: Headers
  body: Buffer
  /** Events by which it changes; empty when it may not be kept. */
  tags: readonly string[]
  /** What its reader is interested in. */
  interest?: Interest | undefined
}

/** A page ready to be sent: compressed, with the hash of its content. */
export interface Page {
  contentType: string
  policy: string | null
  /** Compressed quickly; densely once a second reader has asked. */
  br: Buffer
  isDense: boolean
  /** Made when somebody first asks for it: next to every reader takes brotli. */
  gzip: () => Promise<Buffer>
  hash: string
  tags: readonly string[]
  interest: Interest | undefined
  freshUntil: number
  staleUntil: number
}

export interface PageCacheOptions {
  capacityBytes: number
  /** How long a page is sent without asking again. */
  freshMs: number
  /** How much longer it may be sent while a new one is made. */
  staleMs: number
  now?: () => number
  onError?: (error: unknown) => void
}

interface Making {
  promise: Promise<Page | Rendered>
  /** Tags that were purged while it was being made. */
  purged: Set<string>
}

/** Keeps whole pages of anonymous readers. Pages are made once however many ask, and dropped by tag when something changes. */
export class PageCache {
  readonly #pages: Lru<{ key: string; page: Page }>
  readonly #keysByTag = new Map<string, Set<string>>()
  readonly #making = new Map<string, Making>()
  readonly #options: PageCacheOptions
  readonly #now: () => number

  constructor(options: PageCacheOptions) {
    this.#options = options
    this.#pages = new Lru(options.capacityBytes)
    this.#now = options.now ?? Date.now
  }

  get bytes(): number {
    return this.#pages.used
  }

  get count(): number {
    return this.#pages.count
  }

  get tagCount(): number {
    return this.#keysByTag.size
  }

  /** Answers the kept page, or makes it. A stale page is answered at once and renewed behind. */
  async get(key: string, make: () => Promise<Rendered>): Promise<Page | Rendered> {
    const kept = this.peek(key, make)
    return kept ?? (await this.#makeOnce(key, make))
  }

  /** The kept page without waiting; starts its renewal when it is stale. */
  peek(key: string, make: () => Promise<Rendered>): Page | undefined {
    const page = this.#pages.get(key)?.page
    if (!page) return undefined
    const now = this.#now()
    if (now >= page.staleUntil) return undefined
    if (!page.isDense) this.#makeDense(page)
    if (now < page.freshUntil) return page
    this.#makeOnce(key, make).catch((error: unknown) => this.#options.onError?.(error))
    return page
  }

  /** Drops every page of these tags, also those that are being made now. Answers how many pages were dropped. */
  purge(tags: readonly string[]): number {
    let dropped = 0
    for (const making of this.#making.values()) for (const tag of tags) making.purged.add(tag)
    for (const tag of tags) {
      for (const key of [...(this.#keysByTag.get(tag) ?? [])]) {
        dropped += 1
        this.#forget(this.#pages.delete(key))
      }
    }
    return dropped
  }

  async #makeOnce(key: string, make: () => Promise<Rendered>): Promise<Page | Rendered> {
    const running = this.#making.get(key)
    // What was purged meanwhile may be old: a reader who comes after the purge does not get it.
    if (running && running.purged.size === 0) return await running.promise
    const purged = new Set<string>()
    const making = { promise: this.#make(key, make, purged), purged }
    this.#making.set(key, making)
    try {
      return await making.promise
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key)
    }
  }

  async #make(
    key: string,
    make: () => Promise<Rendered>,
    purged: ReadonlySet<string>,
  ): Promise<Page | Rendered> {
    const rendered = await make()
    if (!isKeepable(rendered)) return rendered
    // The renewal of a page that many ask for will be asked for by many.
    const page = await this.#pageOf(rendered, this.#pages.get(key)?.page.isDense ?? false)
    if (!rendered.tags.some((tag) => purged.has(tag))) this.#keep(key, page)
    return page
  }

  /** Most pages of a large shop are asked for once before they change: only the others are worth a dense compression. */
  #makeDense(page: Page): void {
    page.isDense = true
    fromBrotli(page.br)
      .then((body) => toBrotli(body, DENSE))
      .then((br) => {
        page.br = br
      })
      .catch((error: unknown) => this.#options.onError?.(error))
  }

  async #pageOf(rendered: Rendered, isDense: boolean): Promise<Page> {
    const now = this.#now()
    const br = await toBrotli(rendered.body, isDense ? DENSE : QUICK)
    const page: Page = {
      contentType: rendered.headers.get("content-type") ?? "text/html; charset=utf-8",
      policy: rendered.headers.get("content-security-policy"),
      br,
      isDense,
      gzip: once(() => fromBrotli(page.br).then(toGzip)),
      hash: createHash("sha256").update(rendered.body).digest("base64url").slice(0, 22),
      tags: rendered.tags,
      interest: rendered.interest,
      freshUntil: now + this.#options.freshMs,
      staleUntil: now + this.#options.freshMs + this.#options.staleMs,
    }
    return page
  }

  #keep(key: string, page: Page): void {
    // Some room for the key, the tags, the maps around them, and the gzip that may come to stand beside the brotli.
    const size = Math.ceil(page.br.length * BOTH_TO_BROTLI) + 2 * key.length + 1_000
    this.#forget(this.#pages.set(key, { key, page }, size))
    if (!this.#pages.get(key)) return
    for (const tag of page.tags) {
      const keys = this.#keysByTag.get(tag)
      if (keys) keys.add(key)
      else this.#keysByTag.set(tag, new Set([key]))
    }
  }

  #forget(gone: readonly { key: string; page: Page }[]): void {
    for (const { key, page } of gone) {
      for (const tag of page.tags) {
        const keys = this.#keysByTag.get(tag)
        keys?.delete(key)
        if (keys?.size === 0) this.#keysByTag.delete(tag)
      }
    }
  }
}

/** HTML in brotli and in gzip together, as a multiple of the brotli, with a margin. */
const BOTH_TO_BROTLI = 2.3

function once(make: () => Promise<Buffer>): () => Promise<Buffer> {
  let made: Promise<Buffer> | undefined
  return () => {
    made ??= make()
    return made
  }
}

export function isPage(answer: Page | Rendered): answer is Page {
  return "br" in answer
}

function isKeepable(rendered: Rendered): boolean {
  return rendered.status === 200 && rendered.tags.length > 0 && !rendered.headers.has("set-cookie")
}
