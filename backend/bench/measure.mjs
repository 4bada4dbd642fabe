// What a request costs a backend: SQL statements and CPU, over a number of calls.
import { reading } from "./backend-process.mjs"

/** The fewest calls that are measured, however long they take. */
const FEWEST = 10

/**
 * @param warm calls beforehand that do not count: Node compiles what runs often
 * @param patience seconds after which no more calls are made, neither to warm up nor to measure
 * @returns {Promise<{ row: object, statements: number, cpu: number, postgres: number }>} each per call; CPU in ms
 */
export async function measure({
  scenario,
  backend,
  provider,
  world,
  times,
  warm = 3,
  patience = Number.POSITIVE_INFINITY,
  isListing = false,
}) {
  const api = client({ backend, provider, key: world.publishable_key })
  const run = scenario.run ?? scenario[backend.name === "Hirfa" ? "ours" : "plain"]
  const prepared = []
  for (let i = 0; i < times + warm; i++) prepared.push(await scenario.prepare?.(api))
  await repeat(warm, patience, (number) => run(api, prepared.pop(), number))
  if (isListing) await backend.ask("list")
  const before = await reading(backend)
  const start = performance.now()
  let steps
  const done = await repeat(times, patience, async (number) => {
    steps = (await run(api, prepared.pop(), warm + number))?.steps
  })
  const seconds = (performance.now() - start) / 1000
  const after = await reading(backend)
  if (isListing) await listStatements({ scenario, backend, times: done })
  const each = (key) => Math.round(((after[key] - before[key]) / done) * 10) / 10
  const numbers = { statements: each("statements"), cpu: each("cpu"), postgres: each("postgres") }
  const byRequest = steps && {
    "by request": Object.entries(steps)
      .map((each) => each.join(" "))
      .join(", "),
  }
  return {
    ...numbers,
    row: {
      scenario: scenario.name,
      backend: backend.name,
      statements: numbers.statements,
      ...byRequest,
      "CPU ms (node)": numbers.cpu,
      "CPU ms (postgres)": numbers.postgres,
      "a second": Math.round((done / seconds) * 10) / 10,
    },
  }
}

/** @returns how often `run` was called */
async function repeat(times, patience, run) {
  const end = performance.now() + 1000 * patience
  let done = 0
  while (done < times && (done < FEWEST || performance.now() < end)) await run(done++)
  return done
}

/** Which statements a request sends most, by their beginnings. */
async function listStatements({ scenario, backend, times }) {
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
