// node scripts/postgres.mjs start|stop|status|url [database]
import { ensureDatabase } from "./lib/database.mjs"
import { embeddedUrl, isPostgresRunning, startPostgres, stopPostgres } from "./lib/postgres.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"

const commands = {
  async start(settings, url) {
    const server = await startPostgres(settings)
    await ensureDatabase(url)
    console.log(`${server.started ? "started" : "already running"}: ${url}\ndata: ${server.dataDir}`)
  },
  async stop(settings) {
    console.log((await stopPostgres(settings)) ? "stopped" : "was not running")
  },
  async status(settings, url) {
    console.log((await isPostgresRunning(settings)) ? `running: ${url}` : "not running")
  },
  async url(_settings, url) {
    console.log(url)
  },
}

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const [command, database = settings.database] = process.argv.slice(2)
  if (!commands[command])
    throw new UserError("Usage: node scripts/postgres.mjs start|stop|status|url [database]")
  await commands[command](settings, embeddedUrl(settings, database))
})
