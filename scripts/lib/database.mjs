// The few statements the commands need, over `pg`. Import this only once dependencies are installed.
import pg from "pg"
import { UserError } from "./settings.mjs"

/** Runs one function with a connection, and closes it whatever happens. */
export async function withClient(url, task) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on("error", () => {}) // a dropped connection is reported by the query that was running
  try {
    await client.connect()
  } catch (error) {
    throw new UserError(explainConnect(url, error))
  }
  try {
    return await task(client)
  } finally {
    await client.end()
  }
}

/** Makes the database of this address when its server has none of that name. Answers whether it was made. */
export async function ensureDatabase(url) {
  const name = databaseName(url)
  return withClient(withDatabase(url, "postgres"), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount) return false
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    return true
  })
}

/** Drops the database of this address, with whoever is still connected to it. */
export async function dropDatabase(url) {
  await withClient(withDatabase(url, "postgres"), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(databaseName(url))} with (force)`),
  )
}

export function databaseName(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

export function withDatabase(url, name) {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.toString()
}

/** The address without its password, fit for printing. */
export function printable(url) {
  const address = new URL(url)
  if (address.password) address.password = "…"
  return decodeURI(address.toString())
}

/** A sentence for each way in which a database refuses. */
export function explainConnect(url, error) {
  const where = printable(url)
  if (error.code === "ECONNREFUSED")
    return `No database answers at ${where}. Start it, or correct DATABASE_URL.`
  if (error.code === "ENOTFOUND" || error.code === "EAI_AGAIN")
    return `The host of ${where} is unknown. Correct DATABASE_URL.`
  if (error.code === "28P01" || error.code === "28000")
    return `The database at ${where} refuses the user or the password. Correct DATABASE_URL.`
  if (error.code === "3D000")
    return `There is no database "${databaseName(url)}" at ${where}. Create it first.`
  if (error.code === "53300")
    return `The database at ${where} has no free connection. Close other programs first.`
  return `The database at ${where} does not answer: ${error.message}`
}
