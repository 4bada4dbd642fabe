// Some specs of the backend by themselves, on a Postgres of their own or the one that runs.
import path from "node:path"
import { buildEnvironment } from "../node-program.mjs"
import { startPostgres, stopPostgres } from "../postgres.mjs"
import { runToEnd } from "../processes.mjs"
import { onShutdown, shutdown } from "../shutdown.mjs"
import { enterSourceMode } from "../source-mode.mjs"
import { runSuite } from "./run-suite.mjs"

/** Runs the specs of the backend whose path holds one of the words; the process ends with their success. */
export async function runSpecs(name, only, settings) {
  const { root, logsDir } = settings
  enterSourceMode(root)
  await runToEnd({
    title: "The build of the wire contract",
    program: path.join(root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", "--filter=@hirfa/contracts"],
    cwd: root,
    env: buildEnvironment(root),
    log: path.join(logsDir, `${name}-build.log`),
    onLine: () => undefined,
  })
  const { started } = await startPostgres(settings)
  if (started) onShutdown(() => stopPostgres(settings))
  const suite = { name, kind: "vitest", folder: "backend", config: "vitest.http.config.mts", only }
  const count = await runSuite(suite, settings)
  await shutdown()
  process.exitCode = count && count.failed === 0 ? 0 : 1
}
