import { fork } from "node:child_process"
import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import pg from "pg"

const root = path.resolve(import.meta.dirname, "../..")

/** Of a fifth of a second each: a busy machine starts a backend in minutes. */
const ATTEMPTS = 1500

/** Starts a backend under the probe and answers when it is healthy. */
export async function startBackend({ name, cwd, port, databaseUrl, workerMode = "server", heap }) {
  const child = fork(
    path.join(root, "node_modules/@medusajs/cli/cli.js"),
    ["start", "--port", String(port), "--host", "127.0.0.1"],
    {
      cwd,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        NODE_OPTIONS: `-C source --require ${path.join(import.meta.dirname, "probe.cjs")}${heap ? ` --max-old-space-size=${heap}` : ""}`,
        MEDUSA_DISABLE_TELEMETRY: "true",
        DISABLE_MEDUSA_ADMIN: "true",
        LOG_LEVEL: "error",
        MEDUSA_WORKER_MODE: workerMode,
        ...secrets(),
      },
    },
  )
  const url = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${url}/health`).catch(() => undefined)
    if (answer?.ok) break
    if (attempt === ATTEMPTS) throw new Error(`the ${name} backend did not answer`)
    if (child.exitCode !== null) throw new Error(`the ${name} backend ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const ask = (message) =>
    new Promise((resolve) => {
      child.once("message", resolve)
      child.send(message)
    })
  return { name, url, pid: child.pid, databaseUrl, ask, stop: () => child.kill() }
}

/** `medusa start` runs as in production, which refuses weak secrets. */
function secrets() {
  const names = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "PURGE_SECRET"]
  return Object.fromEntries(names.map((name) => [name, randomBytes(32).toString("hex")]))
}

/** Statements and CPU milliseconds of a backend so far; those of its Postgres sessions too. */
export async function reading(backend) {
  const own = await backend.ask("read")
  return { ...own, postgres: await postgresCpu(backend.databaseUrl) }
}

/** CPU milliseconds of the server processes that serve the database, from /proc; 0 where there is no /proc. */
async function postgresCpu(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(
    "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  )
  await client.end()
  return rows.reduce((sum, { pid }) => sum + ticksOf(pid) * 10, 0)
}

function ticksOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
    return Number(fields[11]) + Number(fields[12])
  } catch {
    return 0
  }
}
