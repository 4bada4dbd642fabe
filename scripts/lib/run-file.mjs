// One running shop a checkout: who runs it, so that a second start says so instead of fighting over ports.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"

/** The process that runs the shop from this checkout, or null. */
export function findRunning({ stateDir }) {
  const file = runFile(stateDir)
  if (!existsSync(file)) return null
  const run = JSON.parse(readFileSync(file, "utf8"))
  return isAlive(run.pid) && run.pid !== process.pid ? run : null
}

export function markRunning({ stateDir, ports }) {
  mkdirSync(stateDir, { recursive: true })
  writeFileSync(runFile(stateDir), `${JSON.stringify({ pid: process.pid, ports })}\n`)
}

export function unmarkRunning({ stateDir }) {
  rmSync(runFile(stateDir), { force: true })
}

function runFile(stateDir) {
  return path.join(stateDir, "run.json")
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM" // alive, but another user's
  }
}
