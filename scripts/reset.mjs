// npm run reset [-- --yes]: forgets everything this checkout has stored. Asks first.
import { rmSync } from "node:fs"
import path from "node:path"
import { createInterface } from "node:readline/promises"
import { databaseName, dropDatabase, printable } from "./lib/database.mjs"
import { locateServer, stopPostgres } from "./lib/postgres.mjs"
import { findRunning } from "./lib/run-file.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"

const isSure = process.argv.includes("--yes")

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const run = findRunning(settings)
  if (run) throw new UserError(`The shop runs (process ${run.pid}): end it with Ctrl-C first.`)
  const server = await locateServer(settings)

  console.log(
    `This deletes the embedded database, uploaded files, mails, logs and secrets:\n  ${settings.stateDir}`,
  )
  if (server.home !== settings.postgresDir) console.log(`  ${server.home}`)
  if (!isSure) await confirm("yes", 'Type "yes" to delete them: ')
  await stopPostgres(settings)
  const homes = server.home === settings.postgresDir ? [server.home] : [path.dirname(server.home)]
  for (const folder of [...homes, settings.stateDir]) rmSync(folder, { recursive: true, force: true })
  console.log("Deleted. `npm start` makes them anew.")

  if (settings.externalDatabaseUrl) await offerToDrop(settings.externalDatabaseUrl)
})

/** A database that is not ours is never dropped on a flag: its name must be typed. */
async function offerToDrop(url) {
  const name = databaseName(url)
  if (!process.stdin.isTTY)
    return console.log(`${printable(url)} is left as it is: dropping it needs its name typed.`)
  await confirm(name, `Type "${name}" to drop the database ${printable(url)} too, anything else to keep it: `)
  await dropDatabase(url)
  console.log(`Dropped ${name}.`)
}

async function confirm(word, question) {
  if (!process.stdin.isTTY)
    throw new UserError("Nobody is there to ask. To delete without asking: npm run reset -- --yes")
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question).finally(() => terminal.close())
  if (answer.trim() !== word) throw new UserError("Left as it is.")
}
