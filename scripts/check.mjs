// npm run check: everything that can be known about the tree without running it.
import { allChecks } from "./lib/checking/checks.mjs"
import { formatDuration } from "./lib/progress.mjs"
import { root } from "./lib/settings.mjs"

const SHOWN_LINES = 60
const wanted = process.argv.slice(2)
const checks = allChecks(root).filter(({ name }) => wanted.length === 0 || wanted.includes(name))
const failed = []

for (const { name, run } of checks) {
  const startedAt = Date.now()
  const { complaints, note } = run()
  const time = formatDuration(Date.now() - startedAt)
  console.log(`${complaints.length === 0 ? "✓" : "✗"} ${[name, time, note].filter(Boolean).join(" · ")}`)
  if (complaints.length === 0) continue
  failed.push(name)
  console.log(shorten(complaints.join("\n")).replace(/^/gm, "    "))
}

console.log(failed.length === 0 ? "Every check holds." : `These do not hold: ${failed.join(", ")}.`)
process.exitCode = failed.length === 0 ? 0 : 1

function shorten(text) {
  const lines = text.split("\n")
  return lines.length <= SHOWN_LINES
    ? text
    : [...lines.slice(0, SHOWN_LINES), `… ${lines.length - SHOWN_LINES} more lines`].join("\n")
}
