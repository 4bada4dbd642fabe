// The database of a bench: made with the little world of the HTTP tests, and dropped at its end.
import { execFileSync } from "node:child_process"
import { readFileSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import pg from "pg"
import { embeddedUrl, startPostgres } from "../../scripts/lib/postgres.mjs"
import { readSettings } from "../../scripts/lib/settings.mjs"
import { enterSourceMode } from "../../scripts/lib/source-mode.mjs"

export const backendDir = path.resolve(import.meta.dirname, "..")
export const root = path.resolve(backendDir, "..")

/** Starts the embedded server where it does not run, and names a database of this run on it. */
export async function benchDatabase() {
  const settings = readSettings()
  await startPostgres(settings)
  const name = `hirfa_bench_${process.pid}`
  const worldFile = path.join(tmpdir(), `${name}.json`)
  const url = embeddedUrl(settings, name)
  const admin = (sql) => run(embeddedUrl(settings, "postgres"), sql)
  return {
    name,
    url,
    urlOf: (database) => embeddedUrl(settings, database),
    admin,
    /** Migrates, makes the world and answers it. */
    make: async () => {
      await admin(`create database "${name}" template template0`)
      enterSourceMode(root)
      medusa({ url, worldFile }, "db:migrate", "--execute-all-links")
      medusa({ url, worldFile }, "exec", "./bench/make-world.ts")
      return JSON.parse(readFileSync(worldFile, "utf8"))
    },
    /** Runs a script in a Medusa without a server and answers what it wrote down. */
    run: (script) => {
      medusa({ url, worldFile }, "exec", script)
      return JSON.parse(readFileSync(worldFile, "utf8"))
    },
    drop: async () => {
      rmSync(worldFile, { force: true })
      await admin(`drop database if exists "${name}" with (force)`)
    },
  }
}

function medusa({ url, worldFile }, ...command) {
  execFileSync(process.execPath, [path.join(root, "node_modules/@medusajs/cli/cli.js"), ...command], {
    cwd: backendDir,
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      DATABASE_URL: url,
      NODE_OPTIONS: "-C source",
      MEDUSA_DISABLE_TELEMETRY: "true",
      DISABLE_MEDUSA_ADMIN: "true",
      LOG_LEVEL: "error",
      BENCH_WORLD: worldFile,
    },
  })
}

async function run(url, sql) {
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  await connection.query(sql)
  await connection.end()
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
