import { FORM_KEY, FORM_LED, FORM_OUTCOME, FORM_OWNER } from "./headers"
import { hasLeft } from "./leaving"
import { forgetWaiting, keepWaiting, type Waiting, waitingOf } from "./store"

/** What became of something that was sent. */
export type Sent =
  | { is: "taken"; response: Response }
  | { is: "refused"; response: Response }
  | { is: "led"; to: string }
  | { is: "login" }
  | { is: "unclear" }
  /** No line, or nobody answers: later. */
  | { is: "unsent"; isFault: boolean }

const LEAST_TIMEOUT_MS = 30_000
/** The slowest line that is waited for. */
const BYTES_A_MS = 4
/** A fault of the server that stays is not waited for for ever: what comes after it must go out. */
const MOST_FAULTS = 3

/** Sends it by its key: however often, the server does it once. */
export async function send(waiting: Waiting): Promise<Sent> {
  const { id, owner, method, url, type, body } = waiting
  try {
    const response = await fetch(url, {
      method,
      headers: { "content-type": type, [FORM_KEY]: id, [FORM_OWNER]: owner },
      body,
      redirect: "manual",
      credentials: "same-origin",
      signal: AbortSignal.timeout(LEAST_TIMEOUT_MS + body.size / BYTES_A_MS),
    })
    return sentOf(response)
  } catch {
    return { is: "unsent", isFault: false }
  }
}

function sentOf(response: Response): Sent {
  const { status, type, headers, ok } = response
  if (ok || type === "opaqueredirect") return { is: "taken", response }
  if (status === 401 || headers.get(FORM_OUTCOME) === "other-member") return { is: "login" }
  if (headers.get(FORM_OUTCOME) === "unclear") return { is: "unclear" }
  const led = headers.get(FORM_LED)
  if (led) return { is: "led", to: led }
  if (status >= 500) return { is: "unsent", isFault: status === 500 }
  return { is: "refused", response }
}

/** One at a time, whoever sends: pages and the service worker ask for the same lock. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? await navigator.locks.request("hirfa-outbox", work) : await work()
}

let running: Promise<boolean> | undefined
let next: Promise<boolean> | undefined

/**
 * Sends what waits of a member, in its order. A call while that goes on sends once more after it: what was kept since was
 * not yet seen. False when some of it still waits.
 */
export function flush(owner: string): Promise<boolean> {
  if (!running) {
    running = inTurn(() => sendAll(owner)).finally(() => {
      running = undefined
    })
    return running
  }
  next ??= running
    .catch(() => false)
    .then(() => {
      next = undefined
      return flush(owner)
    })
  return next
}

/** As `flush`, for who has the turn already; up to one that its own page waits for. */
export async function sendAll(owner: string, until?: string): Promise<boolean> {
  // A logout without a line goes first: what comes after it is nobody's until somebody logs in.
  if (!(await hasLeft())) return false
  for (const waiting of await waitingOf(owner)) {
    if (waiting.id === until) return true
    if (waiting.state === "refused" || waiting.state === "unclear") continue
    if (!(await settle(waiting, await send(waiting)))) return false
  }
  return true
}

/** Notes what became of something; false when what comes after it has to wait as well. */
export async function settle(waiting: Waiting, sent: Sent): Promise<boolean> {
  switch (sent.is) {
    case "taken":
      await forgetWaiting(waiting.id)
      return true
    case "refused":
      await keepWaiting({ ...waiting, state: "refused", answer: await textOf(sent.response) })
      return true
    case "led":
      await keepWaiting({ ...waiting, state: "refused" })
      return true
    case "unclear":
      await keepWaiting({ ...waiting, state: "unclear" })
      return true
    case "login":
      if (waiting.state !== "login") await keepWaiting({ ...waiting, state: "login" })
      return false
    case "unsent":
      return await wait(waiting, sent.isFault)
  }
}

async function wait(waiting: Waiting, isFault: boolean): Promise<boolean> {
  const tries = waiting.tries + (isFault ? 1 : 0)
  const state = tries >= MOST_FAULTS ? "refused" : "waiting"
  if (tries !== waiting.tries || state !== waiting.state) await keepWaiting({ ...waiting, tries, state })
  return state === "refused"
}

const LONGEST_ANSWER = 200_000

async function textOf(response: Response): Promise<string | null> {
  if (!response.headers.get("content-type")?.startsWith("text/html")) return null
  const text = await response.text()
  return text.length <= LONGEST_ANSWER ? text : null
}
