// The database the shop runs on: DATABASE_URL when it is set, the embedded server otherwise.
import { ensureDatabase, printable, withClient } from "./database.mjs"
import { checkPort } from "./machine.mjs"
import { embeddedUrl, isPostgresRunning, startPostgres, stopPostgres } from "./postgres.mjs"
import { UserError } from "./settings.mjs"
import { onShutdown } from "./shutdown.mjs"

export function databaseUrlOf(settings) {
  return settings.externalDatabaseUrl ?? embeddedUrl(settings)
}

/** Makes the database answer, and stops the embedded server in the end if it was started here. */
export async function openDatabase(settings) {
  const url = databaseUrlOf(settings)
  if (settings.externalDatabaseUrl) {
    await withClient(url, (client) => client.query("select 1"))
    return printable(url)
  }
  await refuseTakenPort(settings)
  const { started, dataDir } = await startPostgres(settings)
  if (started) onShutdown(() => stopPostgres(settings))
  await ensureDatabase(url)
  return started ? dataDir : "already running"
}

async function refuseTakenPort(settings) {
  if (await isPostgresRunning(settings)) return
  const { isOk, mend } = await checkPort({
    name: "database",
    port: settings.ports.postgres,
    setting: "HIRFA_PG_PORT",
  })
  if (!isOk) throw new UserError(mend)
}
