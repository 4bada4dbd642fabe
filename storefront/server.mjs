/** Starts the built web app. Settings come from the environment and are read by `app/env.server.ts`. */
import path from "node:path"
import { fileURLToPath } from "node:url"

const here = path.dirname(fileURLToPath(import.meta.url))

try {
  const { start } = await import("./build/server/index.js")
  const { url, stop } = await start(path.join(here, "build/client"))
  console.log(`The web app answers at ${url}`)
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void stop().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

function sentenceOf(error) {
  if (error?.code === "EADDRINUSE")
    return `Port ${error.port} is taken: stop what listens there or set PORT to another.`
  if (error?.code === "ERR_MODULE_NOT_FOUND")
    return `The web app is not built: run its build first. (${error.message})`
  return error instanceof Error ? error.message : String(error)
}
