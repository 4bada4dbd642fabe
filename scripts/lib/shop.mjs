// The steps of `npm start` once the dependencies are there.
import { existsSync } from "node:fs"
import path from "node:path"
import { addresses, backendEnvironment, webEnvironment } from "./environment.mjs"
import { builtBackend, medusaCommand, migrate, seed } from "./medusa.mjs"
import { nodeProgram, withBin } from "./node-program.mjs"
import { databaseUrlOf, openDatabase } from "./open-database.mjs"
import { runToEnd, startServer } from "./processes.mjs"
import { markRunning, unmarkRunning } from "./run-file.mjs"
import { readSecrets } from "./secrets.mjs"
import { UserError } from "./settings.mjs"
import { readPublishableKey } from "./setup-state.mjs"
import { onShutdown } from "./shutdown.mjs"
import { leaveSourceMode } from "./source-mode.mjs"
import { waitUntilAnswers } from "./wait.mjs"
import { printWelcome } from "./welcome.mjs"

const PATIENCE_SECONDS = 120

/** Brings the shop up, and ends by throwing when one of its parts has ended. */
export async function runShop({ settings, progress, wantsSeed }) {
  markRunning(settings)
  onShutdown(() => unmarkRunning(settings))
  const databaseUrl = databaseUrlOf(settings)
  const secrets = readSecrets(settings)
  const env = backendEnvironment({ settings, secrets, databaseUrl })
  const medusa = { settings, databaseUrl, env, cwd: builtBackend(settings.root) }

  await progress.step("Starting the database", () => openDatabase(settings))
  await progress.step("Building what changed", (onLine) => build(settings, onLine))
  await progress.step("Migrating the database", (onLine) => migrate(medusa, onLine))
  await progress.step("Filling the shop", (onLine) => seed(medusa, { wantsSeed, onLine }))
  const publishableKey = await requirePublishableKey(databaseUrl)
  const servers = []
  await progress.step("Starting backend and web app", async () => {
    servers.push(
      startBackend(medusa),
      startWeb(settings, webEnvironment({ settings, secrets, publishableKey })),
    )
    await allAnswer(settings, servers)
  })
  await printWelcome(settings, databaseUrl)
  throw new UserError(await firstEnd(servers))
}

async function build({ root, logsDir }, onLine) {
  leaveSourceMode(root)
  await runToEnd({
    title: "The build",
    program: path.join(root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", "--output-logs=new-only"],
    cwd: root,
    env: withBin(root, { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" }),
    log: path.join(logsDir, "build.log"),
    onLine,
  })
}

export async function requirePublishableKey(databaseUrl, env = process.env) {
  const key = env.PUBLISHABLE_KEY || (await readPublishableKey(databaseUrl))
  if (key) return key
  throw new UserError(
    "The web app has no publishable key to read the store with. Load the demo data with `npm start -- --seed`, or set PUBLISHABLE_KEY to a key of your own.",
  )
}

function startBackend({ settings: { root, logsDir, host }, cwd, env }) {
  return startServer({
    name: "backend",
    ...medusaCommand(root, ["start", "--host", host]),
    cwd,
    env,
    log: path.join(logsDir, "backend.log"),
  })
}

function startWeb({ root, logsDir, host }, env) {
  return startServer({
    name: "web app",
    program: nodeProgram(root),
    args: [webServer(root)],
    cwd: path.join(root, "storefront"),
    env: { ...env, HOST: host },
    log: path.join(logsDir, "web.log"),
  })
}

async function allAnswer(settings, servers) {
  const urls = [`${addresses(settings).backend}/health`, `http://127.0.0.1:${settings.ports.web}/healthz`]
  let end = null
  const anEnd = firstEnd(servers).then((sentence) => {
    end = sentence
    return sentence
  })
  const waits = servers.map(({ name, log }, index) =>
    waitUntilAnswers({
      url: urls[index],
      seconds: PATIENCE_SECONDS,
      name,
      log,
      hasEnded: () => end !== null,
    }),
  )
  await Promise.race([Promise.all(waits), anEnd])
  if (end) throw new UserError(end)
}

function firstEnd(servers) {
  return Promise.race(servers.map(({ ended }) => ended))
}

function webServer(root) {
  const candidates = ["server/main.js", "server.mjs"].map((file) => path.join(root, "storefront", file))
  return candidates.find((file) => existsSync(file)) ?? candidates[0]
}
