// The steps of `npm start` once the dependencies are there.
import { existsSync } from "node:fs"
import path from "node:path"
import { ensureDatabase, printable, withClient } from "./database.mjs"
import { addresses, backendEnvironment, webEnvironment } from "./environment.mjs"
import { migrationFingerprint, seedFingerprint } from "./fingerprint.mjs"
import { checkPort } from "./machine.mjs"
import { nodeProgram, withBin } from "./node-program.mjs"
import { embeddedUrl, isPostgresRunning, startPostgres, stopPostgres } from "./postgres.mjs"
import { runToEnd, startServer } from "./processes.mjs"
import { markRunning, unmarkRunning } from "./run-file.mjs"
import { readSecrets } from "./secrets.mjs"
import { UserError } from "./settings.mjs"
import { readMarks, readPublishableKey, writeMark } from "./setup-state.mjs"
import { onShutdown } from "./shutdown.mjs"
import { leaveSourceMode } from "./source-mode.mjs"
import { waitUntilAnswers } from "./wait.mjs"
import { printWelcome } from "./welcome.mjs"

/** Brings the shop up and answers only when one of its parts has ended. */
export async function runShop({ settings, progress, wantsSeed }) {
  markRunning(settings)
  onShutdown(() => unmarkRunning(settings))
  const shop = {
    settings,
    secrets: readSecrets(settings),
    databaseUrl: settings.externalDatabaseUrl ?? embeddedUrl(settings),
  }
  const backendEnv = backendEnvironment(shop)

  await progress.step("Starting the database", () => openDatabase(shop))
  await progress.step("Building what changed", (detail) => build(settings, detail))
  await progress.step("Migrating the database", (detail) => migrate(shop, backendEnv, detail))
  await progress.step("Filling the shop", (detail) => seed({ ...shop, backendEnv, wantsSeed, detail }))
  const servers = []
  await progress.step("Starting backend and web app", async () => {
    servers.push(startBackend(settings, backendEnv), startWeb(settings, await webEnv(shop)))
    await allAnswer(settings, servers)
  })
  printWelcome(settings)
  throw new UserError(await Promise.race(servers.map(({ ended }) => ended)))
}

async function openDatabase({ settings, databaseUrl }) {
  if (settings.externalDatabaseUrl) {
    await withClient(databaseUrl, (client) => client.query("select 1"))
    return printable(databaseUrl)
  }
  await refuseTakenPort(settings)
  const { started, dataDir } = await startPostgres(settings)
  if (started) onShutdown(() => stopPostgres(settings))
  await ensureDatabase(databaseUrl)
  return started ? dataDir : "already running"
}

async function refuseTakenPort(settings) {
  if (await isPostgresRunning(settings)) return
  const check = await checkPort({ name: "database", port: settings.ports.postgres, setting: "HIRFA_PG_PORT" })
  if (!check.isOk) throw new UserError(check.mend)
}

async function build({ root, logsDir }, onLine) {
  leaveSourceMode(root)
  await runToEnd({
    title: "The build",
    program: path.join(root, "node_modules", ".bin", "turbo"),
    args: ["run", "build", "--output-logs=errors-only", "--log-order=grouped"],
    cwd: root,
    env: withBin(root, { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" }),
    log: path.join(logsDir, "build.log"),
    onLine,
  })
}

async function migrate({ settings, databaseUrl }, env, onLine) {
  const wanted = migrationFingerprint(settings.root)
  const { migrated } = await readMarks(databaseUrl)
  if (migrated === wanted) return "nothing to do"
  await runMedusa({
    settings,
    env,
    onLine,
    title: "The migration",
    args: ["db:migrate", "--execute-all-links"],
  })
  await writeMark(databaseUrl, "migrated", wanted)
}

/** Once a database; again only when asked, since a shop that is used has data of its own by then. */
async function seed({ settings, databaseUrl, backendEnv, wantsSeed, detail }) {
  const { seeded } = await readMarks(databaseUrl)
  const wanted = seedFingerprint(settings.root)
  if (!wantsSeed && settings.isProduction)
    return "no demo data in production (npm start -- --seed loads them)"
  if (!wantsSeed && seeded)
    return seeded === wanted ? "already filled" : "filled earlier; newer demo data: npm start -- --seed"
  const script = path.relative(builtBackend(settings.root), path.join(settings.root, "seed/src/seed.ts"))
  await runMedusa({ settings, env: backendEnv, onLine: detail, title: "The seed", args: ["exec", script] })
  await writeMark(databaseUrl, "seeded", wanted)
}

async function runMedusa({ settings, env, onLine, title, args }) {
  await runToEnd({
    title,
    program: nodeProgram(settings.root),
    args: [medusaCli(settings.root), ...args],
    cwd: builtBackend(settings.root),
    env,
    log: path.join(settings.logsDir, `${args[0].replace(":", "-")}.log`),
    onLine,
  })
}

function startBackend({ root, logsDir, host }, env) {
  return startServer({
    name: "backend",
    program: nodeProgram(root),
    args: [medusaCli(root), "start", "--host", host],
    cwd: builtBackend(root),
    env,
    log: path.join(logsDir, "backend.log"),
  })
}

function startWeb({ root, logsDir }, env) {
  return startServer({
    name: "web app",
    program: nodeProgram(root),
    args: [webServer(root)],
    cwd: path.join(root, "storefront"),
    env,
    log: path.join(logsDir, "web.log"),
  })
}

async function webEnv(shop) {
  const publishableKey = process.env.PUBLISHABLE_KEY ?? (await readPublishableKey(shop.databaseUrl))
  if (!publishableKey)
    throw new UserError(
      "The web app has no publishable key. Fill the shop with `npm start -- --seed`, or set PUBLISHABLE_KEY.",
    )
  return webEnvironment({ ...shop, publishableKey })
}

async function allAnswer(settings, servers) {
  const at = addresses(settings)
  const health = [`${at.backend}/health`, `http://127.0.0.1:${settings.ports.web}/healthz`]
  let hasEnded = false
  const anEnd = Promise.race(servers.map(({ ended }) => ended)).then((sentence) => {
    hasEnded = true
    throw new UserError(sentence)
  })
  const allUp = servers.map(({ name, log }, index) =>
    waitUntilAnswers({ url: health[index], seconds: 120, name, log, hasEnded: () => hasEnded }),
  )
  await Promise.race([Promise.all(allUp), anEnd])
  anEnd.catch(() => {}) // from here on runShop reports an end
}

function builtBackend(root) {
  return path.join(root, "backend", ".medusa", "server")
}

function medusaCli(root) {
  return path.join(root, "node_modules", "@medusajs", "cli", "cli.js")
}

function webServer(root) {
  const candidates = ["server/main.js", "server.mjs"].map((file) => path.join(root, "storefront", file))
  return candidates.find((file) => existsSync(file)) ?? candidates[0]
}
