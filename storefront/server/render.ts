import { createRequestHandler, RouterContextProvider } from "react-router"
import { env } from "../app/env.server"
import { type PageSink, pageSinkContext } from "../app/lib/page.server"
import { browsingBuild } from "./browsing-build"
import { build } from "./build"
import { isBrowsing } from "./cache-policy"
import type { Rendered } from "./page-cache"
import { toWebRequest, type WebRequestSource } from "./web-request"

const mode = env.NODE_ENV === "test" ? "test" : "production"
const handle = createRequestHandler(build, mode)
const handleBrowsing = createRequestHandler(browsingBuild(build), mode)
const LONGEST = 60_000

/** Asks the app for an answer and takes it whole. */
export async function render(source: Omit<WebRequestSource, "signal">): Promise<Rendered> {
  const context = new RouterContextProvider()
  const sink: PageSink = { html: undefined, interest: undefined }
  context.set(pageSinkContext, sink)
  const request = toWebRequest({ ...source, signal: AbortSignal.timeout(LONGEST) })
  const answer = isBrowsing(source.url.pathname) ? handleBrowsing : handle
  const response = await answer(request, context)
  const { status, headers } = response
  const tags = headers.get("x-cache-tags")
  headers.delete("x-cache-tags")
  const body = sink.html === undefined ? Buffer.from(await response.arrayBuffer()) : Buffer.from(sink.html)
  const interest = status === 200 ? sink.interest : undefined
  return { status, headers, body, tags: tags ? tags.split(",") : [], interest }
}
