import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"

type Document = Record<string, unknown> & { id: string }
type Index = { primaryKey: string; settings: Record<string, unknown>; documents: Map<string, Document> }
export type Asked = { method: string; path: string; body: unknown }

/**
 * Stands in for Meilisearch over HTTP: it keeps indexes, settings, documents and tasks, and writes down what it was
 * asked. It searches nothing: every search finds every document. What words and filters find there is shown against a
 * real server only (`npm run test:meilisearch`).
 */
export class MeilisearchStandIn {
  readonly indexes = new Map<string, Index>()
  readonly asked: Asked[] = []
  /** Hangs up on everybody, as a server that is gone. */
  isDown = false
  /** The error with which the next write of documents fails, as a task. */
  nextFailure: { code: string; message: string } | undefined
  readonly #key: string
  readonly #tasks: { status: string; error: { code: string; message: string } | null }[] = []
  readonly #server: Server

  constructor(key: string) {
    this.#key = key
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status, body }) => {
        if (this.isDown) return request.socket.destroy()
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
      })
    })
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  /** What was asked since the last time, as "POST /multi-search". */
  lately(): string[] {
    return this.asked.splice(0).map(({ method, path }) => `${method} ${path}`)
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { method = "GET", url = "/" } = request
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const body: unknown = text === "" ? undefined : JSON.parse(text)
    if (this.isDown) return { status: 503, body: {} }
    if (request.headers.authorization !== `Bearer ${this.#key}`)
      return problem(403, "invalid_api_key", "The provided API key is invalid.")
    const task = /^\/tasks\/(\d+)$/.exec(url)
    if (task) return { status: 200, body: this.#tasks[Number(task[1])] }
    this.asked.push({ method, path: url, body })
    return this.#route(method, url, body)
  }

  #route(method: string, url: string, body: unknown) {
    const [, uid = "", rest = ""] = /^\/indexes\/([^/?]+)(?:\/([^?]+))?/.exec(url) ?? []
    const index = this.indexes.get(uid)
    if (url === "/multi-search") return this.#search(body as { queries: { indexUid: string }[] })
    if (method === "POST" && url === "/indexes")
      return this.#create(body as { uid: string; primaryKey: string })
    // A write to an index that is not there makes one, without settings.
    if (method === "POST" && rest === "documents") return this.#add(uid, body as Document[])
    if (method === "DELETE" && rest === "") return this.#task(() => this.indexes.delete(uid) || missing(uid))
    if (!index) return problem(404, "index_not_found", `Index \`${uid}\` not found.`)
    if (rest === "settings" && method === "GET") return { status: 200, body: index.settings }
    if (rest === "settings") return this.#task(() => Object.assign(index.settings, body))
    if (rest === "documents/delete-batch")
      return this.#task(() => (body as string[]).map((id) => index.documents.delete(id)))
    return { status: 200, body: { uid, primaryKey: index.primaryKey } }
  }

  #create({ uid, primaryKey }: { uid: string; primaryKey: string }) {
    return this.#task(() => this.indexes.set(uid, { primaryKey, settings: {}, documents: new Map() }))
  }

  #add(uid: string, documents: Document[]) {
    const failure = this.nextFailure
    this.nextFailure = undefined
    return this.#task(() => {
      if (failure) return { error: failure }
      const index = this.indexes.get(uid) ?? { primaryKey: "id", settings: {}, documents: new Map() }
      this.indexes.set(uid, index)
      for (const document of documents) index.documents.set(document.id, document)
      return undefined
    })
  }

  #search({ queries }: { queries: { indexUid: string }[] }) {
    const gone = queries.find(({ indexUid }) => !this.indexes.has(indexUid))
    if (gone) return problem(404, "index_not_found", `Index \`${gone.indexUid}\` not found.`)
    const results = queries.map(({ indexUid }) => {
      const hits = [...(this.indexes.get(indexUid)?.documents.values() ?? [])]
      return { indexUid, hits, totalHits: hits.length, processingTimeMs: 0 }
    })
    return { status: 200, body: { results } }
  }

  /** Meilisearch takes a write and does it afterwards; what fails then is told by the task. */
  #task(run: () => unknown) {
    const result = run() as { error?: { code: string; message: string } } | undefined
    const error = result?.error ?? null
    this.#tasks.push({ status: error ? "failed" : "succeeded", error })
    return { status: 202, body: { taskUid: this.#tasks.length - 1, status: "enqueued" } }
  }
}

function missing(uid: string) {
  return { error: { code: "index_not_found", message: `Index \`${uid}\` not found.` } }
}

function problem(status: number, code: string, message: string) {
  return { status, body: { message, code, type: "invalid_request" } }
}
