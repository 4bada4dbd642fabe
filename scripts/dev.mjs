// npm run dev: the backend and the web app watch their sources; plugins run from TypeScript.
import { existsSync, utimesSync, watch } from "node:fs"
import path from "node:path"
import { addresses, backendEnvironment, webEnvironment } from "./lib/environment.mjs"
import { fill, medusaCommand, migrate } from "./lib/medusa.mjs"
import { databaseUrlOf, openDatabase } from "./lib/open-database.mjs"
import { followServer } from "./lib/processes.mjs"
import { createProgress } from "./lib/progress.mjs"
import { markRunning, unmarkRunning } from "./lib/run-file.mjs"
import { readSecrets } from "./lib/secrets.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { isDemonstration } from "./lib/setup-state.mjs"
import { requirePublishableKey } from "./lib/shop.mjs"
import { onShutdown, runCommand } from "./lib/shutdown.mjs"
import { enterSourceMode, medusaPlugins, sourceNodeOptions } from "./lib/source-mode.mjs"
import { waitUntilAnswers } from "./lib/wait.mjs"
import { printWelcome } from "./lib/welcome.mjs"

const SETTLE_MS = 300
const PATIENCE_SECONDS = 180

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const progress = createProgress()
  const databaseUrl = databaseUrlOf(settings)
  const secrets = readSecrets(settings)
  const medusa = {
    settings,
    databaseUrl,
    cwd: path.join(settings.root, "backend"),
    env: fromSource(backendEnvironment({ settings, secrets, databaseUrl })),
  }
  markRunning(settings)
  onShutdown(() => unmarkRunning(settings))
  enterSourceMode(settings.root)
  await progress.step("Starting the database", () => openDatabase(settings))
  await progress.step("Migrating the database", (onLine) => migrate(medusa, onLine))
  await progress.step("Filling the shop", (onLine) => fill(medusa, { wantsSeed: false, onLine }))
  const publishableKey = await requirePublishableKey(databaseUrl)
  restartOnPluginEdits(settings.root)

  const isShown = await isDemonstration(databaseUrl)
  const webEnv = fromSource(webEnvironment({ settings, secrets, publishableKey, isDemonstration: isShown }))
  const servers = [followBackend(medusa), followWeb(settings, webEnv)]
  const anEnd = Promise.race(servers.map(({ ended }) => ended))
  await Promise.race([bothAnswer(settings), anEnd])
  printWelcome(settings)
  throw new UserError(await anEnd)
})

function fromSource(env) {
  return { ...env, NODE_ENV: "development", NODE_OPTIONS: sourceNodeOptions(process.env.NODE_OPTIONS) }
}

async function bothAnswer(settings) {
  const { backend, web } = addresses(settings)
  const { signal } = new AbortController()
  const wait = { seconds: PATIENCE_SECONDS, log: "the lines above", signal }
  await waitUntilAnswers({ ...wait, name: "backend", url: `${backend}/health` })
  await waitUntilAnswers({ ...wait, name: "web app", url: web })
}

function followBackend({ settings: { root, host }, cwd, env }) {
  return followServer({ name: "backend", ...medusaCommand(root, ["develop", "--host", host]), cwd, env })
}

function followWeb({ root, host, ports }, env) {
  return followServer({
    name: "web app",
    program: binOf(path.join(root, "storefront"), root, "react-router"),
    args: ["dev", "--host", host, "--port", String(ports.web)],
    cwd: path.join(root, "storefront"),
    env,
  })
}

/** npm puts a workspace's program beside it when its dependency is nested there. */
function binOf(workspace, root, name) {
  const candidates = [workspace, root].map((folder) => path.join(folder, "node_modules", ".bin", name))
  return candidates.find((file) => existsSync(file)) ?? name
}

/** `medusa develop` watches its own folder only: touching its configuration makes it restart. */
function restartOnPluginEdits(root) {
  const config = path.join(root, "backend", "medusa-config.ts")
  let timer
  for (const folder of [...medusaPlugins(root), path.join(root, "plugins", "contracts")]) {
    const watcher = watch(path.join(folder, "src"), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => utimesSync(config, new Date(), new Date()), SETTLE_MS)
    })
    onShutdown(() => watcher.close())
  }
}
