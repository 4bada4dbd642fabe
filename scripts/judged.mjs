// npm run judged: how well searches find what they mean, by the judged queries (backend/bench/judged).
import path from "node:path"
import { buildEnvironment } from "./lib/node-program.mjs"
import { startPostgres, stopPostgres } from "./lib/postgres.mjs"
import { runToEnd } from "./lib/processes.mjs"
import { loadDotEnv, readSettings } from "./lib/settings.mjs"
import { onShutdown, runCommand, shutdown } from "./lib/shutdown.mjs"
import { enterSourceMode } from "./lib/source-mode.mjs"
import { runSuite } from "./lib/testing/run-suite.mjs"

const SUITE = {
  name: "judged",
  kind: "vitest",
  folder: "backend",
  config: "vitest.http.config.mts",
  only: "integration-tests/http/judged-search",
}

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  enterSourceMode(settings.root)
  await runToEnd({
    title: "The build of the wire contract",
    program: path.join(settings.root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", "--filter=@hirfa/contracts"],
    cwd: settings.root,
    env: buildEnvironment(settings.root),
    log: path.join(settings.logsDir, "judged-build.log"),
    onLine: () => undefined,
  })
  const { started } = await startPostgres(settings)
  if (started) onShutdown(() => stopPostgres(settings))
  const count = await runSuite(SUITE, settings)
  await shutdown()
  process.exitCode = count && count.failed === 0 ? 0 : 1
})
