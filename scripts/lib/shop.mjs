// The steps of `npm start` once the dependencies are there.
import path from "node:path"
import { addresses, backendEnvironment, webEnvironment } from "./environment.mjs"
import { builtBackend, fill, medusaCommand, migrate } from "./medusa.mjs"
import { buildEnvironment, nodeProgram } from "./node-program.mjs"
import { databaseUrlOf, openDatabase } from "./open-database.mjs"
import { runToEnd, startServer } from "./processes.mjs"
import { markRunning, unmarkRunning } from "./run-file.mjs"
import { readSecrets } from "./secrets.mjs"
import { UserError } from "./settings.mjs"
import { isDemonstration, readPublishableKey } from "./setup-state.mjs"
import { onShutdown } from "./shutdown.mjs"
import { leaveSourceMode } from "./source-mode.mjs"
import { waitUntilAnswers } from "./wait.mjs"
import { printWelcome } from "./welcome.mjs"

const PATIENCE_SECONDS = 120

/** Brings the shop up, and ends by throwing when one of its parts has ended. */
export async function runShop({ settings, progress, wantsSeed }) {
  const secrets = readSecrets(settings)
  markRunning(settings)
  onShutdown(() => unmarkRunning(settings))
  const databaseUrl = databaseUrlOf(settings)
  const env = backendEnvironment({ settings, secrets, databaseUrl })
  const medusa = { settings, databaseUrl, env, cwd: builtBackend(settings.root) }

  await progress.step("Starting the database", () => openDatabase(settings))
  await progress.step("Building what changed", (onLine) => build(settings, onLine))
  await progress.step("Migrating the database", (onLine) => migrate(medusa, onLine))
  await progress.step("Filling the shop", (onLine) => fill(medusa, { wantsSeed, onLine }))
  const servers = []
  await progress.step("Starting the backend", () => startBackend(medusa, servers))
  const publishableKey = await requirePublishableKey(databaseUrl)
  const webEnv = webEnvironment({
    settings,
    secrets,
    publishableKey,
    isDemonstration: await isDemonstration(databaseUrl),
  })
  await progress.step("Starting the web app", () => startWeb(settings, webEnv, servers))
  printWelcome(settings)
  throw new UserError(await firstEnd(servers))
}

async function build({ root, logsDir }, onLine) {
  leaveSourceMode(root)
  await runToEnd({
    title: "The build",
    program: path.join(root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", "--output-logs=new-only"],
    cwd: root,
    env: buildEnvironment(root),
    log: path.join(logsDir, "build.log"),
    onLine,
  })
}

/** Medusa makes a key at its first start; the seed makes one named after the web app. */
export async function requirePublishableKey(databaseUrl, env = process.env) {
  const key = env.PUBLISHABLE_KEY || (await readPublishableKey(databaseUrl))
  if (key) return key
  throw new UserError(
    "The web app has no publishable key to read the store with. Load the demo data with `npm start -- --seed`, or set PUBLISHABLE_KEY to a key of your own.",
  )
}

async function startBackend({ settings, cwd, env }, servers) {
  const { root, logsDir, host } = settings
  const log = path.join(logsDir, "backend.log")
  servers.push(
    startServer({ name: "backend", ...medusaCommand(root, ["start", "--host", host]), cwd, env, log }),
  )
  await answers(servers, `${addresses(settings).backend}/health`)
}

async function startWeb({ root, logsDir, host, ports }, env, servers) {
  const cwd = path.join(root, "storefront")
  const program = nodeProgram(root)
  const log = path.join(logsDir, "web.log")
  servers.push(
    startServer({ name: "web app", program, args: ["server.mjs"], cwd, env: { ...env, HOST: host }, log }),
  )
  await answers(servers, `http://127.0.0.1:${ports.web}/healthz`)
}

/** Waits for the newest server, unless one of them ends first. */
async function answers(servers, url) {
  const { name, log } = servers.at(-1)
  const ended = firstEnd(servers).then((sentence) => {
    throw new UserError(sentence)
  })
  const stopWaiting = new AbortController()
  const answered = waitUntilAnswers({ url, seconds: PATIENCE_SECONDS, name, log, signal: stopWaiting.signal })
  await Promise.race([answered, ended]).finally(() => stopWaiting.abort())
}

function firstEnd(servers) {
  return Promise.race(servers.map(({ ended }) => ended))
}
