/** Lighthouse's mobile test on the browsing pages, offline, with the machine's own Chromium. See README.md. */
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import lighthouse from "lighthouse"
import { findChromium } from "../../scripts/lib/chromium.mjs"

const base = process.env.BASE_URL ?? "http://127.0.0.1:3000"
const runs = Number(process.env.RUNS ?? 1)
const chromium = findChromium()
if (!chromium) throw new Error("No Chromium: set CHROMIUM_PATH to one")

const paths = process.argv.length > 2 ? process.argv.slice(2) : ["/", "/pieces", await firstPiece()]
const profile = mkdtempSync(path.join(tmpdir(), "hirfa-lighthouse-"))
const flags =
  "--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking --disable-component-update --disable-sync --no-first-run --disable-default-apps --disable-extensions --remote-debugging-port=0"
const browser = spawn(chromium, [...flags.split(" "), `--user-data-dir=${profile}`], {
  stdio: ["ignore", "ignore", "pipe"],
})
try {
  const port = await debuggingPort()
  const rows = {}
  for (const each of paths) rows[each] = await median(each, port)
  console.table(rows)
} finally {
  browser.kill()
  await new Promise((resolve) => browser.once("exit", resolve))
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

function debuggingPort() {
  return new Promise((resolve, reject) => {
    let text = ""
    browser.stderr.on("data", (chunk) => {
      text += chunk
      const found = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(text)
      if (found) resolve(Number(found[1]))
    })
    browser.once("exit", () => reject(new Error(`Chromium ended: ${text}`)))
  })
}

async function firstPiece() {
  const html = await (await fetch(`${base}/pieces`)).text()
  const found = /\/pieces\/[a-z0-9-]+/.exec(html)
  if (!found) throw new Error(`${base}/pieces shows no piece`)
  return found[0]
}

/** The run whose performance is the middle one. */
async function median(page, port) {
  const results = []
  for (let run = 0; run < runs; run += 1) results.push(await test(page, port))
  results.sort((a, b) => a.performance - b.performance)
  return results[Math.floor(results.length / 2)]
}

async function test(page, port) {
  const result = await lighthouse(`${base}${page}`, { port, output: "json", logLevel: "error" })
  if (!result) throw new Error(`Lighthouse could not test ${page}`)
  const { categories, audits } = result.lhr
  const score = (name) => Math.round((categories[name]?.score ?? 0) * 100)
  const failed = Object.values(audits).filter(
    ({ score: value, scoreDisplayMode }) => scoreDisplayMode === "binary" && value === 0,
  )
  for (const { id, title } of failed) console.log(`${page}: ${id} (${title})`)
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    "best practices": score("best-practices"),
    seo: score("seo"),
    "LCP ms": Math.round(audits["largest-contentful-paint"]?.numericValue ?? 0),
    CLS: Number((audits["cumulative-layout-shift"]?.numericValue ?? 0).toFixed(3)),
    "TBT ms": Math.round(audits["total-blocking-time"]?.numericValue ?? 0),
    kB: Math.round((audits["total-byte-weight"]?.numericValue ?? 0) / 1024),
  }
}
