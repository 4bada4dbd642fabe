// node backend/bench/run.mjs [--times 20] [--warm 20]: CPU and SQL statements a request of our routes and of plain Medusa's over
// the same data, in one run. See README.md.
import path from "node:path"
import { parseArgs } from "node:util"
import { startBackend } from "./backend-process.mjs"
import { backendDir, benchDatabase, freePort } from "./database.mjs"
import { measure } from "./measure.mjs"
import { scenarios } from "./scenarios.mjs"

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "20" },
    warm: { type: "string", default: "20" },
    only: { type: "string" },
    texts: { type: "boolean" },
  },
})
const [times, warm] = [values.times, values.warm].map(Number)
const database = await benchDatabase()
const databaseUrl = database.url
const plainName = `${database.name}_plain`
/** A copy for the plain side: a backend writes down at its start which providers it has, and would turn off the other's. */
const plainUrl = database.urlOf(plainName)
const backends = []

try {
  const world = await database.make()
  await database.admin(`create database "${plainName}" template "${database.name}"`)
  const ours = await startBackend({ name: "Hirfa", cwd: backendDir, port: await freePort(), databaseUrl })
  backends.push(ours)
  const plain = await startBackend({
    name: "Medusa",
    cwd: path.join(import.meta.dirname, "plain"),
    port: await freePort(),
    databaseUrl: plainUrl,
  })
  backends.push(plain)
  const rows = []
  for (const scenario of scenarios(world)) {
    if (values.only && !scenario.name.includes(values.only)) continue
    for (const [backend, provider] of [
      [ours, "pp_test_test"],
      [plain, "pp_system_default"],
    ]) {
      const { row } = await measure({
        scenario,
        backend,
        provider,
        world,
        times,
        warm,
        isListing: values.texts,
      })
      rows.push(row)
    }
  }
  console.table(rows)
} finally {
  for (const { stop } of backends) stop()
  await database.drop()
  await database.admin(`drop database if exists "${plainName}" with (force)`)
}
