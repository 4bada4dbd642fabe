import { createRequestHandler, type RequestHandler, RouterContextProvider } from "react-router"
import { env } from "../app/env.server"
import { type PageSink, pageSinkContext } from "../app/lib/page.server"
import { browsingBuilds, partOf } from "./browsing-build"
import { build } from "./build"
import { isBrowsing } from "./cache-policy"
import type { Rendered } from "./page-cache"
import { toWebRequest, type WebRequestSource } from "./web-request"

const mode = env.NODE_ENV === "test" ? "test" : "production"
const handle = createRequestHandler(build, mode)
const browsing = new Map(
  [...browsingBuilds(build)].map(([part, each]) => [part, createRequestHandler(each, mode)]),
)
/** Pages are written here and copied out at their length: `Buffer.from` reads a string once more to learn it. */
const SCRATCH = Buffer.allocUnsafeSlow(512 * 1024)
/** Bytes of UTF-8 that a unit of a string takes at most. */
const WIDEST = 3

/** Asks the app for an answer and takes it whole. */
export async function render(source: WebRequestSource): Promise<Rendered> {
  const context = new RouterContextProvider()
  const sink: PageSink = { html: undefined, interest: undefined }
  context.set(pageSinkContext, sink)
  const request = toWebRequest(source)
  const response = await handlerOf(source.url.pathname)(request, context)
  const { status, headers } = response
  const tags = headers.get("x-cache-tags")
  headers.delete("x-cache-tags")
  const body = sink.html === undefined ? Buffer.from(await response.arrayBuffer()) : bytesOf(sink.html)
  const interest = status === 200 ? sink.interest : undefined
  return { status, headers, body, tags: tags ? tags.split(",") : [], interest }
}

function handlerOf(path: string): RequestHandler {
  return (isBrowsing(path) ? browsing.get(partOf(path)) : undefined) ?? handle
}

function bytesOf(html: string): Buffer {
  if (html.length * WIDEST > SCRATCH.length) return Buffer.from(html)
  return Buffer.from(SCRATCH.subarray(0, SCRATCH.write(html)))
}
