import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import type { DatabaseServer } from "./database"
import { stateFolder } from "./run"

/** What a run makes for itself, all of it named after its process: `run-<pid>` here, `hirfa_e2e_…_<pid>` in Postgres. */
const RUN_FOLDER = /^run-(\d+)$/
const RUN_DATABASE = /^hirfa_e2e_\w+_(\d+)$/
const TEMPLATE = /^hirfa_e2e_([0-9a-f]{16}_[0-9a-f]{16})$/
/** Beside the public files stand those that only the backend hands out. */
const FILES = /^files-([0-9a-f]{16}_[0-9a-f]{16})(?:-private)?$/

/** The file in a run's folder that names the template it stands on. */
export const TEMPLATE_FILE = "template"

/**
 * Drops what runs left that were cut short, and the templates of earlier states of the code, unless another run that is
 * under way stands on one. `wanted` is the template of this run.
 */
export async function dropLeftovers(server: DatabaseServer, wanted: string): Promise<void> {
  const runs = names(RUN_FOLDER)
  const inUse = new Set([
    wanted,
    ...runs.filter(({ mark }) => isAlive(mark)).map(({ name }) => templateOf(name)),
  ])
  for (const { name, mark } of runs) if (!isAlive(mark)) drop(name)
  for (const { name, mark } of names(FILES)) if (!inUse.has(mark)) drop(name)
  for (const database of await server.names("hirfa_e2e_%")) {
    const template = TEMPLATE.exec(database)?.[1]
    const run = RUN_DATABASE.exec(database)?.[1]
    const isLeft = template ? !inUse.has(template) : run !== undefined && !isAlive(run)
    if (isLeft) await server.dropUnused(database)
  }
}

function names(pattern: RegExp): { name: string; mark: string }[] {
  if (!existsSync(stateFolder)) return []
  return readdirSync(stateFolder).flatMap((name) => {
    const mark = pattern.exec(name)?.[1]
    return mark ? [{ name, mark }] : []
  })
}

function templateOf(run: string): string {
  const file = path.join(stateFolder, run, TEMPLATE_FILE)
  return existsSync(file) ? readFileSync(file, "utf8") : ""
}

function drop(name: string): void {
  rmSync(path.join(stateFolder, name), { recursive: true, force: true })
}

function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0)
  } catch (error) {
    // EPERM: it lives and is another user's.
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}
