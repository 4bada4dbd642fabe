// node backend/bench/growth.mjs [--sizes 1000,100000] [--sellers 1000] [--times 100] [--warm 100] [--keep grown.json]:
// what our reading routes cost at one size of the catalogue and at another, asked in turn, so that both are measured in
// the same minute. With --keep the databases stay, and the next run with that file asks them instead of making new ones.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { enterSourceMode } from "../../scripts/lib/source-mode.mjs"
import { startBackend } from "./backend-process.mjs"
import { backendDir, benchDatabase, freePort, root } from "./database.mjs"
import { grow } from "./grow.mjs"
import { measure } from "./measure.mjs"
import { readingScenarios } from "./reading-scenarios.mjs"

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,100000" },
    sellers: { type: "string", default: "1000" },
    times: { type: "string", default: "100" },
    warm: { type: "string", default: "100" },
    keep: { type: "string" },
  },
})
const { keep } = values
const [sellers, times, warm] = [values.sellers, values.times, values.warm].map(Number)
/** The sizes are asked in turn so often; a machine that slows down between two turns spoils one ratio, not the middle one. */
const TURNS = 9

const database = await benchDatabase()
const nameOf = (size) => `${database.name}_${size}`
const backends = []

try {
  const { world, urls } = keep && existsSync(keep) ? JSON.parse(readFileSync(keep, "utf8")) : await make()
  const sizes = Object.keys(urls).map(Number)
  enterSourceMode(root)
  for (const databaseUrl of Object.values(urls))
    backends.push(await startBackend({ name: "Hirfa", cwd: backendDir, port: await freePort(), databaseUrl }))
  const ask = async (backend, { name, ours }, turn) => {
    // What is asked once stays once: each turn has its own numbers.
    const scenario = { name, ours: (api, prepared, number) => ours(api, prepared, number * TURNS + turn) }
    const { cpu, postgres } = await measure({ scenario, backend, provider: "", world, times, warm })
    return cpu + postgres
  }
  const scenarios = sizes.map((size) => readingScenarios(world, size))
  const rows = []
  for (const [at, { name }] of scenarios[0].entries()) {
    const costs = sizes.map(() => [])
    for (let turn = 0; turn < TURNS; turn++)
      for (const [own, backend] of backends.entries())
        costs[own].push(await ask(backend, scenarios[own][at], turn))
    const growths = costs[0].map((cost, turn) => costs.at(-1)[turn] / cost)
    const least = sizes.map((size, own) => [
      `${size} pieces, least CPU ms`,
      rounded(Math.min(...costs[own]), 1),
    ])
    rows.push({ request: name, ...Object.fromEntries(least), growth: rounded(middleOf(growths), 2) })
  }
  console.table(rows)
} finally {
  for (const { stop } of backends) stop()
  const isKept = keep && existsSync(keep)
  if (!isKept) for (const size of sizesWanted()) await database.admin(dropping(nameOf(size)))
  await database.drop()
}

/** The world and the address of a database of each size; written down where they are kept. */
async function make() {
  const world = await database.make()
  const urls = {}
  let from = 1
  for (const size of sizesWanted()) {
    await grow(database.url, world, { from, to: size, sellers })
    from = size + 1
    const { seconds } = database.run("./bench/index-all.ts")
    console.log(`${size} pieces: documents built in ${seconds} s`)
    await database.admin(`create database "${nameOf(size)}" template "${database.name}"`)
    urls[size] = database.urlOf(nameOf(size))
  }
  if (keep) writeFileSync(keep, JSON.stringify({ world, urls }))
  return { world, urls }
}

function sizesWanted() {
  return values.sizes.split(",").map(Number)
}

function dropping(name) {
  return `drop database if exists "${name}" with (force)`
}

function middleOf(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1]
}

function rounded(number, digits) {
  return Number(number.toFixed(digits))
}
