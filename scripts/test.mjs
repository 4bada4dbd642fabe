// npm test [-- suite …]: every suite on its own database; ends with "N passed, N failed".
import path from "node:path"
import { buildEnvironment } from "./lib/node-program.mjs"
import { startPostgres, stopPostgres } from "./lib/postgres.mjs"
import { runToEnd } from "./lib/processes.mjs"
import { createProgress, formatDuration } from "./lib/progress.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { onShutdown, runCommand, shutdown } from "./lib/shutdown.mjs"
import { enterSourceMode } from "./lib/source-mode.mjs"
import { runSuite } from "./lib/testing/run-suite.mjs"
import { findSuites, selectSuites, sum } from "./lib/testing/suites.mjs"

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const suites = selectSuites(findSuites(settings.root), process.argv.slice(2))
  if (suites.length === 0)
    throw new UserError(
      `No such suite. There are: ${findSuites(settings.root)
        .map(({ name }) => name)
        .join(", ")}`,
    )
  await prepare(settings, suites)
  const results = []
  for (const suite of suites) results.push(await timed(suite, settings))
  await shutdown()
  report(results)
})

/** What the suites stand on: plugins from source, the wire contract and the web app built, a Postgres. */
async function prepare(settings, suites) {
  if (suites.every(({ kind }) => kind === "node")) return
  const progress = createProgress()
  await progress.step("Preparing the tests", async (detail) => {
    enterSourceMode(settings.root)
    await buildFor(suites, settings, detail)
    const { started } = await startPostgres(settings)
    if (started) onShutdown(() => stopPostgres(settings))
  })
}

async function buildFor(suites, { root, logsDir }, onLine) {
  const needsWebApp = suites.some(({ kind }) => kind === "playwright")
  await runToEnd({
    title: "The build for the tests",
    program: path.join(root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", `--filter=${needsWebApp ? "@hirfa/storefront" : "@hirfa/contracts"}`],
    cwd: root,
    env: buildEnvironment(root),
    log: path.join(logsDir, "test-build.log"),
    onLine,
  })
}

async function timed(suite, settings) {
  console.log(`\n━━ ${suite.name}`)
  const startedAt = Date.now()
  const count = await runSuite(suite, settings)
  return { name: suite.name, count, time: formatDuration(Date.now() - startedAt) }
}

function report(results) {
  for (const { name, count } of results) tellFailures(name, count?.failures ?? [])
  console.log("\n━━ results")
  for (const { name, count, time } of results) {
    const words = count
      ? `${count.passed} passed, ${count.failed} failed`
      : "gave no count: taken as a failure"
    console.log(`${count?.failed === 0 ? "✓" : "✗"} ${name.padEnd(18)} ${words} · ${time}`)
  }
  const { passed, failed } = sum(results.map(({ count }) => count))
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** Told again at the end: the lines of a suite that ran long ago are far above, and often cut off. */
function tellFailures(suite, failures) {
  if (failures.length === 0) return
  console.log(`\n━━ what failed in ${suite}`)
  for (const { title, message } of failures) console.log(`✗ ${title}\n${message.replace(/^/gm, "    ")}`)
}
