// npm start: from a fresh clone to a running shop. Up to the installation this uses nothing but Node itself.
import { spawn } from "node:child_process"
import { fileURLToPath } from "node:url"
import { install, missingPackages } from "./lib/install.mjs"
import { checkDisk, checkNode, checkPort } from "./lib/machine.mjs"
import { isAtLeast, NODE_WANTED, nodeProgram, withBin } from "./lib/node-program.mjs"
import { createProgress } from "./lib/progress.mjs"
import { findRunning } from "./lib/run-file.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"

/** Says that an older Node has looked at the machine already. */
const CHECKED = "--checked"
const DISK_GB_TO_INSTALL = 3
const DISK_GB_TO_RUN = 0.5

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const progress = createProgress()
  const missing = missingPackages(settings.root)
  if (!process.argv.includes(CHECKED))
    await progress.step("Checking the machine", () => checkMachine(settings, missing.length > 0))
  if (missing.length > 0)
    await progress.step("Installing the dependencies", (detail) => install(settings, detail))
  if (isAtLeast(process.versions.node, NODE_WANTED)) {
    const { runShop } = await import("./lib/shop.mjs")
    await runShop({ settings, progress, wantsSeed: process.argv.includes("--seed") })
  } else {
    await continueOnPinnedNode(settings.root)
  }
})

async function checkMachine(settings, mustInstall) {
  const other = findRunning(settings)
  if (other)
    throw new UserError(
      `Hirfa already runs from this folder (process ${other.pid}). End it with Ctrl-C there first.`,
    )
  const { web, backend } = settings.ports
  const checks = [
    checkNode(),
    checkDisk(settings.root, mustInstall ? DISK_GB_TO_INSTALL : DISK_GB_TO_RUN),
    await checkPort({ name: "web app", port: web, setting: "HIRFA_WEB_PORT" }),
    await checkPort({ name: "backend", port: backend, setting: "HIRFA_BACKEND_PORT" }),
  ]
  const mends = checks.filter(({ isOk }) => !isOk).map(({ mend }) => mend)
  if (mends.length > 0) throw new UserError(mends.join("\n"))
  return checks
    .slice(0, 2)
    .map(({ name, found }) => `${name} ${found}`)
    .join(", ")
}

/** npm may have started an older Node; the one just installed takes over, and gets our signals. */
async function continueOnPinnedNode(root) {
  const program = nodeProgram(root)
  if (program === process.execPath)
    throw new UserError(
      `Node ${process.versions.node} is too old for the web app: install Node ${NODE_WANTED} or newer.`,
    )
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2), CHECKED]
  const child = spawn(program, args, { stdio: "inherit", env: withBin(root, process.env) })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.removeAllListeners(signal)
    process.on(signal, () => child.kill(signal))
  }
  process.exitCode = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)))
}
