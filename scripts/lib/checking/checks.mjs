// What `npm run check` looks at. Each check answers its complaints; none means that it holds.
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { buildEnvironment } from "../node-program.mjs"
import { plain } from "../processes.mjs"
import { checkCopies } from "./copies.mjs"
import { compareMessages } from "./messages.mjs"

const COMPOSE_FILES = ["docker/compose.small.yml", "docker/compose.yml"]

/** @typedef {{ name: string, run: () => { complaints: string[], note?: string } }} NamedCheck */

/** @returns {NamedCheck[]} */
export function allChecks(root) {
  return [
    { name: "format and lint", run: () => program(root, "biome", ["ci", "--colors=off", "."]) },
    { name: "types", run: () => program(root, "turbo", ["run", "typecheck", "--output-logs=errors-only"]) },
    { name: "directions", run: () => program(root, "depcruise", directionArguments(root)) },
    { name: "unused code", run: () => program(root, "knip", ["--no-progress", "--no-config-hints"]) },
    { name: "lock file", run: () => program(root, "npm", ["ci", "--dry-run", "--no-audit", "--no-fund"]) },
    { name: "one copy each", run: () => ({ complaints: checkCopies(root) }) },
    {
      name: "messages",
      run: () => ({ complaints: compareMessages(path.join(root, "storefront/messages")) }),
    },
    { name: "compose files", run: () => composeFiles(root) },
  ]
}

function directionArguments(root) {
  const folders = ["plugins", "backend", "seed", "storefront/app", "storefront/server"]
  return [
    "--config",
    ".dependency-cruiser.cjs",
    ...folders.filter((folder) => existsSync(path.join(root, folder))),
  ]
}

function program(root, name, args, { env = process.env, input } = {}) {
  const { status, error, stdout, stderr } = spawnSync(name, args, {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: buildEnvironment(root, { ...env, NO_COLOR: "1" }),
  })
  if (error) return { complaints: [`${name} could not be run: ${error.message}`] }
  return { complaints: status === 0 ? [] : [plain(`${stdout}${stderr}`).trim()] }
}

/** The files must be accepted with every secret given, and refused without. */
function composeFiles(root) {
  const reader = COMPOSE_READERS.find(({ name, args }) => isThere(root, name, [...args, "version"]))
  if (!reader) return { complaints: [], note: "skipped: docker compose is not on this machine" }
  const without = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !COMPOSE_SECRETS.includes(key)),
  )
  const secrets = Object.fromEntries(COMPOSE_SECRETS.map((name) => [name, "x".repeat(40)]))
  const readConfig = (file, env) => {
    const text = readFileSync(path.join(root, file), "utf8")
    const input = reader.knowsName ? text : text.replace(/^name:.*$/m, "")
    const args = [...reader.args, "--project-directory", path.dirname(file), "-f", "-", "config", "--quiet"]
    return program(root, reader.name, args, { env, input }).complaints
  }
  const complaints = COMPOSE_FILES.flatMap((file) => [
    ...readConfig(file, { ...without, ...secrets }),
    ...(readConfig(file, without).length > 0 ? [] : [`${file} is accepted without any secret`]),
  ])
  return { complaints }
}

function isThere(root, name, args) {
  return program(root, name, args).complaints.length === 0
}

/** Docker's plugin, and the program before it, which reads the same files but for their `name`; neither needs an engine. */
const COMPOSE_READERS = [
  { name: "docker", args: ["compose"], knowsName: true },
  { name: "docker-compose", args: [], knowsName: false },
]
const COMPOSE_SECRETS = [
  "POSTGRES_PASSWORD",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "LINK_SECRET",
  "PURGE_SECRET",
  "SESSION_SECRET",
  "PUBLIC_URL",
  "BACKEND_PUBLIC_URL",
]
