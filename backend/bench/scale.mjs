// node backend/bench/scale.mjs [--sizes 1000,10000,100000] [--sellers 1000] [--times 100] [--warm 3000] [--patience 20]: what reading costs as the
// catalogue grows, beside plain Medusa's routes over the same data; and what building its search documents takes.
import path from "node:path"
import { parseArgs } from "node:util"
import { startBackend } from "./backend-process.mjs"
import { backendDir, benchDatabase, freePort } from "./database.mjs"
import { grow } from "./grow.mjs"
import { measure } from "./measure.mjs"
import { readingScenarios } from "./reading-scenarios.mjs"

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    sellers: { type: "string", default: "1000" },
    times: { type: "string", default: "100" },
    warm: { type: "string", default: "3000" },
    patience: { type: "string", default: "20" },
  },
})
const sizes = values.sizes.split(",").map(Number)
const [sellers, times, warm, patience] = [values.sellers, values.times, values.warm, values.patience].map(
  Number,
)
const database = await benchDatabase()
const plainName = `${database.name}_plain`
const rows = []

try {
  const world = await database.make()
  let from = 1
  for (const size of sizes) {
    const started = performance.now()
    await grow(database.url, world, { from, to: size, sellers })
    const grown = Math.round((performance.now() - started) / 1000)
    from = size + 1
    const index = database.run("./bench/index-all.ts")
    console.log(
      `${size} pieces: copied in ${grown} s, documents built in ${index.seconds} s with ${index.over} MB over ${index.before}`,
    )
    await measureAll(world, size)
  }
  console.table(rows)
} finally {
  await database.drop()
  await database.admin(`drop database if exists "${plainName}" with (force)`)
}

async function measureAll(world, size) {
  await database.admin(`drop database if exists "${plainName}" with (force)`)
  await database.admin(`create database "${plainName}" template "${database.name}"`)
  const backends = []
  try {
    const ours = await startBackend({
      name: "Hirfa",
      cwd: backendDir,
      port: await freePort(),
      databaseUrl: database.url,
    })
    backends.push(ours)
    const plain = await startBackend({
      name: "Medusa",
      cwd: path.join(import.meta.dirname, "plain"),
      port: await freePort(),
      databaseUrl: database.urlOf(plainName),
    })
    backends.push(plain)
    for (const scenario of readingScenarios(world, size)) {
      const of = async (backend) => measure({ scenario, backend, provider: "", world, times, warm, patience })
      const [own, theirs] = [await of(ours), await of(plain)]
      const total = ({ cpu, postgres }) => Math.round((cpu + postgres) * 10) / 10
      rows.push({
        pieces: size,
        request: scenario.name,
        statements: own.statements,
        "CPU ms": `${own.cpu} + ${own.postgres}`,
        "Medusa's statements": theirs.statements,
        "Medusa's CPU ms": `${theirs.cpu} + ${theirs.postgres}`,
        "a … th of it": Math.round(total(theirs) / total(own)),
      })
      console.log(JSON.stringify(rows.at(-1)))
    }
  } finally {
    for (const { stop } of backends) stop()
  }
}
