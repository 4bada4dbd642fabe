import { MeilisearchError } from "./error"

export interface MeilisearchOptions {
  /** Where the server answers, as http://127.0.0.1:7700. */
  host: string
  /** A key that is limited to this shop's indexes (`npm run meilisearch:key`), not the master key. */
  apiKey?: string
}

interface Task {
  status: "enqueued" | "processing" | "succeeded" | "failed" | "canceled"
  error: { message: string; code: string } | null
}

const ANSWER_MS = 10_000
const TASK_MS = 60_000
const FIRST_WAIT_MS = 10
const LONGEST_WAIT_MS = 500

/** Meilisearch over HTTP: each failure is a `MeilisearchError` that says whether the server could be asked at all. */
export class MeilisearchClient {
  readonly #host: string
  readonly #headers: Readonly<Record<string, string>>

  constructor({ host, apiKey }: MeilisearchOptions) {
    this.#host = host.replace(/\/+$/, "")
    this.#headers = {
      "content-type": "application/json",
      ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
    }
  }

  async request<T>(method: string, path: string, body?: unknown, timeout = ANSWER_MS): Promise<T> {
    const response = await this.#fetch(method, path, body, timeout)
    const text = await response.text().catch((cause: unknown) => {
      throw MeilisearchError.unreachable(this.#host, cause)
    })
    if (!response.ok) throw MeilisearchError.answered(response.status, `${method} ${path}`, text)
    return (text === "" ? undefined : parsed(this.#host, text)) as T
  }

  /** Sends a write and waits until it is done: Meilisearch puts writes into a queue and says later whether they failed. */
  async write(method: string, path: string, body?: unknown): Promise<void> {
    const { taskUid } = await this.request<{ taskUid: number }>(method, path, body)
    await this.#settled(taskUid, `${method} ${path}`)
  }

  async #settled(taskUid: number, what: string): Promise<void> {
    const deadline = Date.now() + TASK_MS
    for (let wait = FIRST_WAIT_MS; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const { status, error } = await this.request<Task>("GET", `/tasks/${taskUid}`)
      if (status === "succeeded") return
      if (status === "failed" || status === "canceled")
        throw MeilisearchError.taskFailed(taskUid, what, error ?? { code: status, message: status })
      if (Date.now() > deadline) throw MeilisearchError.tooSlow(taskUid, what, TASK_MS)
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }

  async #fetch(method: string, path: string, body: unknown, timeout: number): Promise<Response> {
    try {
      return await fetch(`${this.#host}${path}`, {
        method,
        headers: this.#headers,
        signal: AbortSignal.timeout(timeout),
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch (cause) {
      throw MeilisearchError.unreachable(this.#host, cause)
    }
  }
}

/** Something else than Meilisearch may answer at the address, a proxy with a page of its own. */
function parsed(host: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw MeilisearchError.unreachable(host, cause)
  }
}
