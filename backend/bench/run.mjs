// node backend/bench/run.mjs [--times 20]: CPU and SQL statements a request of our routes and of plain Medusa's over
// the same data, in one run. See README.md.
import path from "node:path"
import { parseArgs } from "node:util"
import { reading, startBackend } from "./backend-process.mjs"
import { backendDir, benchDatabase, freePort } from "./database.mjs"
import { scenarios } from "./scenarios.mjs"

const { values } = parseArgs({
  options: { times: { type: "string", default: "20" }, only: { type: "string" }, texts: { type: "boolean" } },
})
const times = Number(values.times)
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
      rows.push(await measure({ scenario, backend, provider, world }))
    }
  }
  console.table(rows)
} finally {
  for (const { stop } of backends) stop()
  await database.drop()
  await database.admin(`drop database if exists "${plainName}" with (force)`)
}

async function measure({ scenario, backend, provider, world }) {
  const api = client({ backend, provider, key: world.publishable_key })
  const run = scenario.run ?? scenario[backend.name === "Hirfa" ? "ours" : "plain"]
  const prepared = []
  for (let i = 0; i < times + 3; i++) prepared.push(await scenario.prepare?.(api))
  for (let i = 0; i < 3; i++) await run(api, prepared.pop())
  if (values.texts) await backend.ask("list")
  const before = await reading(backend)
  const start = performance.now()
  let steps
  for (let i = 0; i < times; i++) ({ steps } = (await run(api, prepared.pop())) ?? {})
  const seconds = (performance.now() - start) / 1000
  const after = await reading(backend)
  if (values.texts) await listStatements(scenario, backend)
  const each = (key) => Math.round(((after[key] - before[key]) / times) * 10) / 10
  return {
    scenario: scenario.name,
    backend: backend.name,
    statements: each("statements"),
    ...(steps === undefined
      ? {}
      : {
          "by request": Object.entries(steps)
            .map((each) => each.join(" "))
            .join(", "),
        }),
    "CPU ms (node)": each("cpu"),
    "CPU ms (postgres)": each("postgres"),
    "a second": Math.round((times / seconds) * 10) / 10,
  }
}

/** Which statements a request sends most, by their beginnings. */
async function listStatements(scenario, backend) {
  const { texts } = await backend.ask("texts")
  const counted = texts.map(([text, count]) => ({ count: Math.round((count / times) * 10) / 10, text }))
  console.log(`\n${scenario.name} · ${backend.name}`)
  for (const { count, text } of counted.sort((a, b) => b.count - a.count))
    console.log(String(count).padStart(6), text)
}

function client({ backend, provider, key }) {
  const headers = { "x-publishable-api-key": key, "content-type": "application/json" }
  const send = async (route, init) => {
    const answer = await fetch(backend.url + route, { headers, ...init })
    if (!answer.ok)
      throw new Error(`${backend.name} answered ${answer.status} to ${route}: ${await answer.text()}`)
    return answer.json()
  }
  const isOurs = backend.name === "Hirfa"
  return {
    provider,
    isOurs,
    /** Our web app asks for no more of an answer than it uses; Medusa's storefronts take what comes. */
    answer: isOurs ? "?fields=id" : "",
    get: async (route) => void (await send(route)),
    post: (route, body) => send(route, { method: "POST", body: JSON.stringify(body) }),
    count: async () => (await backend.ask("read")).statements,
  }
}
