import path from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import express from "express"

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
  })
  res.setHeader("access-control-allow-origin", "*")
  res.setHeader("x-content-type-options", "nosniff")
  serve(req, res, (error?: unknown) =>
    error ? next(error) : res.status(404).json({ type: "not_found", message: "No such file" }),
  )
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
