import { existsSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import path from "node:path"
import sirv from "sirv"

/** Folders whose whole content is built files: what is not there is answered 404 without asking the app. */
const OWNED = ["/assets/", "/fonts/", "/pictures/"]
const FOREVER = "public, max-age=31536000, immutable"
const AN_HOUR = "public, max-age=3600"
/** Service workers: a new one must be seen at the next visit. */
const IS_WORKER = /^\/[\w-]+-worker\.js$/

export type StaticFiles = (request: IncomingMessage, response: ServerResponse, pathname: string) => boolean

/** Serves `build/client`: hashed files for a year, the few others (icon, manifest) for an hour. Answers false for what is not a file. */
export function staticFiles(folder: string): StaticFiles {
  if (!existsSync(folder))
    throw new Error(`${path.resolve(folder)} is missing: run the build of the web app first`)
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      const isHashed =
        pathname.startsWith("/assets/") || pathname.startsWith("/fonts/") || pathname.startsWith("/pictures/")
      response.setHeader(
        "cache-control",
        isHashed ? FOREVER : IS_WORKER.test(pathname) ? "no-cache" : AN_HOUR,
      )
    },
  })
  return (request, response, pathname) => {
    const isOwned = OWNED.some((prefix) => pathname.startsWith(prefix))
    // Pages have no dot in their last segment, except the few resource routes that sirv does not know.
    if (!isOwned && !/\.[a-z0-9]{2,5}$/i.test(pathname)) return false
    response.once("pipe", (file) => file.once("error", (error) => breakOff(response, pathname, error)))
    let isMissing = false
    serve(request, response, () => {
      isMissing = true
    })
    if (!isMissing) return true
    if (!isOwned) return false
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" })
    response.end("There is no such file.\n")
    return true
  }
}

/**
 * A file that was there at the start and is gone (a build made over a running server): its headers are under way, so all
 * that is left is to end the connection. Unheard, the error would end the process.
 */
function breakOff(response: ServerResponse, pathname: string, error: Error): void {
  console.error(`A static file could not be read, was the web app built anew? ${pathname}:`, error.message)
  response.destroy()
}
