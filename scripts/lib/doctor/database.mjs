// The doctor's look at the database.
import { printable, withClient } from "../database.mjs"
import { migrationFingerprint, seedFingerprint } from "../fingerprint.mjs"
import { checkPort } from "../machine.mjs"
import { embeddedUrl, isPostgresRunning } from "../postgres.mjs"
import { UserError } from "../settings.mjs"
import { readMarks } from "../setup-state.mjs"

const OLDEST_POSTGRES = 15

export async function databaseChecks(settings) {
  if (settings.externalDatabaseUrl) return contentChecks(settings, settings.externalDatabaseUrl)
  if (await isPostgresRunning(settings)) return contentChecks(settings, embeddedUrl(settings))
  const port = await checkPort({ name: "database", port: settings.ports.postgres, setting: "HIRFA_PG_PORT" })
  return [{ name: "Database", isOk: true, found: "embedded, not running (npm start starts it)" }, port]
}

async function contentChecks({ root }, url) {
  try {
    const version = await withClient(url, async (client) => {
      const { rows } = await client.query(
        "select current_setting('server_version_num')::int / 10000 as major",
      )
      return rows[0].major
    })
    const marks = await readMarks(url)
    return [versionCheck(version, url), migrationCheck(root, marks), seedCheck(root, marks)]
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ name: "Database", isOk: false, found: printable(url), mend: error.message }]
  }
}

function versionCheck(major, url) {
  return {
    name: "Database",
    isOk: major >= OLDEST_POSTGRES,
    found: `Postgres ${major} at ${printable(url)}`,
    mend: `Hirfa needs Postgres ${OLDEST_POSTGRES} or newer.`,
  }
}

function migrationCheck(root, { migrated }) {
  const isCurrent = migrated === migrationFingerprint(root)
  const found = migrated ? "behind the code; npm start migrates" : "empty; npm start migrates"
  return { name: "Migrations", isOk: true, found: isCurrent ? "up to date" : found }
}

function seedCheck(root, { seeded }) {
  const isCurrent = seeded === seedFingerprint(root)
  const found = seeded
    ? "older than the code; npm start -- --seed brings them up to date"
    : "none; npm start fills them in"
  return { name: "Demo data", isOk: true, found: isCurrent ? "up to date" : found }
}
