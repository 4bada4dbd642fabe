// node scripts/postgres.mjs start|stop|status|url [database]
import { ensureDatabase } from "./lib/database.mjs"
import { embeddedUrl, isPostgresRunning, startPostgres, stopPostgres } from "./lib/postgres.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"

loadDotEnv()
const settings = readSettings()
const [command, database = settings.database] = process.argv.slice(2)
const url = embeddedUrl(settings, database)

const commands = {
  async start() {
    const server = await startPostgres(settings)
    await ensureDatabase(url)
    console.log(`${server.started ? "started" : "already running"}: ${url}\ndata: ${server.dataDir}`)
  },
  async stop() {
    console.log((await stopPostgres(settings)) ? "stopped" : "was not running")
  },
  async status() {
    console.log((await isPostgresRunning(settings)) ? `running: ${url}` : "not running")
  },
  async url() {
    console.log(url)
  },
}

try {
  if (!commands[command])
    throw new UserError("Usage: node scripts/postgres.mjs start|stop|status|url [database]")
  await commands[command]()
} catch (error) {
  if (!(error instanceof UserError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
