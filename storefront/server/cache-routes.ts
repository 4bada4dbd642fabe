import { timingSafeEqual } from "node:crypto"
import type { IncomingMessage, ServerResponse } from "node:http"
import { z } from "zod"
import { env } from "../app/env.server"
import { forgetHotReads } from "../app/lib/medusa/hot-reads.server"
import type { PageCache } from "./page-cache"
import { answerPlain } from "./send"
import { readBody } from "./web-request"

const purgeSchema = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(10_000) })

interface CacheRoute {
  request: IncomingMessage
  response: ServerResponse
  path: string
  cache: PageCache
}

/** `POST /_cache/purge` with the bearer secret and `{ tags }`: how the backend says that something changed. */
export async function answerCacheRoute({ request, response, path, cache }: CacheRoute): Promise<void> {
  if (path !== "/_cache/purge" || request.method !== "POST")
    return answerPlain(response, 404, "There is nothing here.")
  if (!hasSecret(request.headers.authorization))
    return answerPlain(response, 401, "The bearer secret is missing or wrong.")
  const tags = tagsOf(await readBody(request))
  if (!tags) return answerPlain(response, 400, 'The body must be JSON like {"tags":["listing"]}.')
  forgetHotReads()
  const purged = cache.purge(tags)
  response.writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
  response.end(JSON.stringify({ purged }))
}

function tagsOf(body: Buffer): string[] | undefined {
  try {
    const parsed = purgeSchema.safeParse(JSON.parse(body.toString("utf8")))
    return parsed.success ? parsed.data.tags : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function hasSecret(authorization: string | undefined): boolean {
  const given = Buffer.from(authorization ?? "")
  const wanted = Buffer.from(`Bearer ${env.PURGE_SECRET}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
