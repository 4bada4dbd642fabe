import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import express from "express"

const MOUNT = "/files"

let serve: ReturnType<typeof express.static> | undefined

/**
 * Serves the public files of the file provider under `/files`. Pictures lie in folders named by their content, so a
 * reader may keep them for ever. With another file provider (S3 and a CDN) nothing is found here, and nothing asked.
 */
export function serveFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  serve ??= express.static(filesDir(req.scope), {
    immutable: true,
    maxAge: "365d",
    index: false,
    redirect: false,
    // Express 4 does not know this type yet.
    setHeaders: (response, file) => {
      if (file.endsWith(".avif")) response.setHeader("content-type", "image/avif")
    },
  })
  res.setHeader("access-control-allow-origin", "*")
  res.setHeader("x-content-type-options", "nosniff")
  // Medusa's matchers leave the whole path in the request; the file server looks below its folder.
  const asked = req.url
  req.url = asked.slice(MOUNT.length)
  serve(req, res, (error?: unknown) => {
    req.url = asked
    if (error) return next(error)
    res.status(404).json({ type: "not_found", message: "No such file" })
  })
}

/** The folder that the plugin was configured with. */
function filesDir(scope: MedusaContainer): string {
  const { plugins = [] } = scope.resolve("configModule")
  for (const plugin of plugins) {
    const dir = typeof plugin === "string" ? undefined : plugin.options?.filesDir
    if (typeof dir === "string") return path.resolve(dir)
  }
  throw new Error("The marketplace plugin needs the option filesDir: the folder of the file provider")
}
