import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Builds all search documents anew, and writes down how long it took and how much memory: megabytes over before. */
export default async function indexAll({ container }: ExecArgs) {
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 100)
  const started = performance.now()
  await container.resolve(Modules.WORKFLOW_ENGINE).run("reindex-pieces", { input: {} })
  clearInterval(watch)
  const megabytes = (bytes: number) => Math.round(bytes / 1_048_576)
  writeFileSync(
    process.env.BENCH_WORLD ?? "",
    JSON.stringify({
      seconds: Math.round((performance.now() - started) / 100) / 10,
      before: megabytes(before),
      over: megabytes(most - before),
    }),
  )
}
