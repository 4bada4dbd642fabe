import { randomUUID } from "node:crypto"
import type { IncomingHttpHeaders, IncomingMessage } from "node:http"
import type { InterestBatch, SearchCount, ViewCount } from "@hirfa/contracts"
import type { Interest } from "../app/lib/page.server"

/** Programs that say what they are; a browser driven by one says so too. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|scan|monitor|fetch|http|headless|lighthouse|python|curl|wget|java\/|facebookexternalhit|whatsapp|feed/i
/** Asked for before anybody looks at it. */
const AHEAD = /prefetch|prerender|preview/

/**
 * Whether somebody looks at what is answered: a browser that asks for a document. Who hides that it is a program is
 * counted; who asks ahead of a click is not. Nothing of the headers is kept.
 */
export function isLookedAt({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  if (method !== "GET" || !headers["accept-language"]) return false
  const agent = headers["user-agent"] ?? ""
  if (!agent.startsWith("Mozilla/") || ROBOT.test(agent)) return false
  const destination = headers["sec-fetch-dest"]
  if (destination !== undefined && destination !== "document") return false
  return !isAhead(headers)
}

function isAhead(headers: IncomingHttpHeaders): boolean {
  return ["sec-purpose", "purpose", "x-purpose", "x-moz"].some((name) =>
    AHEAD.test(String(headers[name] ?? "")),
  )
}

interface CounterOptions {
  /** Sends a batch; a rejected promise means that it may not have come. */
  send: (batch: InterestBatch) => Promise<void>
  now?: () => number
  onError?: (error: unknown) => void
}

/** What is different in an hour: beyond it new things are not counted until the next batch. */
const MOST_KEYS = 5_000

type Row = { kind: "view"; row: ViewCount } | { kind: "search"; row: SearchCount }

/**
 * Counts what readers look at and look for, in memory, and hands it on in batches. A batch that did not arrive is sent
 * again under its id before anything new, so that the backend counts it once; a process that dies loses at most what it
 * had not sent.
 */
export class InterestCounter {
  readonly #options: CounterOptions
  readonly #now: () => number
  #rows = new Map<string, Row>()
  #waiting: InterestBatch | undefined
  #sending: Promise<void> | undefined

  constructor(options: CounterOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  add(interest: Interest): void {
    const hour = new Date(this.#now()).toISOString().slice(0, 13)
    const key = `${hour} ${Object.values(interest).join(" ")}`
    const known = this.#rows.get(key)
    if (known) known.row.count += 1
    else if (this.#rows.size < MOST_KEYS) this.#rows.set(key, rowOf(interest, hour))
  }

  /** Sends what there is; one batch at a time. Never throws: what fails waits for the next call. */
  async flush(): Promise<void> {
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined
    })
    await this.#sending
  }

  async #send(): Promise<void> {
    this.#waiting ??= this.#take()
    if (!this.#waiting) return
    try {
      await this.#options.send(this.#waiting)
      this.#waiting = undefined
    } catch (error) {
      this.#options.onError?.(error)
    }
  }

  #take(): InterestBatch | undefined {
    if (this.#rows.size === 0) return undefined
    const rows = [...this.#rows.values()]
    this.#rows = new Map()
    return {
      id: randomUUID(),
      views: rows.flatMap((each) => (each.kind === "view" ? [each.row] : [])),
      searches: rows.flatMap((each) => (each.kind === "search" ? [each.row] : [])),
    }
  }
}

function rowOf(interest: Interest, hour: string): Row {
  if (interest.kind === "view") {
    const { kind, ...view } = interest
    return { kind, row: { ...view, hour, count: 1 } }
  }
  const { kind, ...search } = interest
  return { kind, row: { ...search, hour, count: 1 } }
}
