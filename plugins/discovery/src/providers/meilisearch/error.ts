/** Meilisearch says so itself, or is not there: then `isUnreachable`, and it is worth to ask again later. */
export class MeilisearchError extends Error {
  override name = "MeilisearchError"
  /** Meilisearch's own word for it, as `index_not_found`. */
  readonly code: string
  readonly isUnreachable: boolean

  private constructor(message: string, options: { code: string; isUnreachable: boolean; cause?: unknown }) {
    super(message, { cause: options.cause })
    this.code = options.code
    this.isUnreachable = options.isUnreachable
  }

  static unreachable(host: string, cause: unknown): MeilisearchError {
    const why = cause instanceof Error ? deepestMessage(cause) : String(cause)
    return new MeilisearchError(`Meilisearch at ${host} does not answer (${why})`, {
      code: "unreachable",
      isUnreachable: true,
      cause,
    })
  }

  /** An answer that is no success. A server that is overloaded or starting, or that forgot our key, is as good as none. */
  static answered(status: number, request: string, text: string): MeilisearchError {
    const { code, message } = readProblem(text)
    const isUnreachable = status >= 500 || status === 429 || status === 408 || isAboutKeys(status)
    const advice = isAboutKeys(status) ? "; MEILISEARCH_API_KEY is made by `npm run meilisearch:key`" : ""
    return new MeilisearchError(`Meilisearch answered ${status} to ${request}: ${message}${advice}`, {
      code,
      isUnreachable,
    })
  }

  static taskFailed(task: number, request: string, error: { code: string; message: string }) {
    const message = `Meilisearch's task ${task} (${request}) failed with ${error.code}: ${error.message}`
    return new MeilisearchError(message, { code: error.code, isUnreachable: false })
  }

  static tooSlow(task: number, request: string, milliseconds: number): MeilisearchError {
    const message = `Meilisearch's task ${task} (${request}) was not done after ${milliseconds / 1000} s`
    return new MeilisearchError(message, { code: "task_too_slow", isUnreachable: true })
  }
}

function isAboutKeys(status: number): boolean {
  return status === 401 || status === 403
}

/** fetch says "fetch failed"; what failed is its cause. */
function deepestMessage(error: Error): string {
  return error.cause instanceof Error ? deepestMessage(error.cause) : error.message || error.name
}

function readProblem(text: string): { code: string; message: string } {
  try {
    const { code, message } = JSON.parse(text) as { code?: unknown; message?: unknown }
    return { code: String(code ?? "unknown"), message: String(message ?? text) }
  } catch {
    // A proxy's page, not Meilisearch's: its beginning says most.
    return { code: "unknown", message: text.slice(0, 200) }
  }
}
