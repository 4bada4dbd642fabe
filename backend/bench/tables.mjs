// node backend/bench/tables.mjs [--rows 10000] [--heap 512]: how long a table of pieces takes in and out, and how much memory beside
// what the backend needs anyway. See README.md.
import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { startBackend } from "./backend-process.mjs"
import { backendDir, benchDatabase, freePort } from "./database.mjs"

const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000" }, heap: { type: "string", default: "512" } },
})
const count = Number(values.rows)
const database = await benchDatabase()
let backend

try {
  const world = await database.make()
  backend = await startBackend({
    name: "Hirfa",
    cwd: backendDir,
    port: await freePort(),
    databaseUrl: database.url,
    workerMode: "shared",
    // Without a bound V8 lets garbage lie until the heap is twice what it holds: that would measure V8, not the table.
    heap: values.heap,
  })
  const token = await logIn(world)
  const ask = asker(token, world)
  // What Medusa makes on its first requests is no cost of a table.
  for (let i = 0; i < 20; i++) await ask("/vendor/pieces")
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  const idle = memory("VmRSS")
  const peak = watchMemory()
  const rows = []
  const csv = table(1)
  rows.push(await measured(`in: ${count} new pieces, CSV`, () => takeIn(ask, csv)))
  rows.push(await measured("in: the same again", () => takeIn(ask, csv)))
  rows.push(await measured("in: every price changed", () => takeIn(ask, table(2))))
  const [out, outXlsx] = [
    await measured("out: CSV", () => ask("/vendor/piece-exports/pieces.csv").then(bytesOf)),
    await measured("out: XLSX", () => ask("/vendor/piece-exports/pieces.xlsx").then(bytesOf)),
  ]
  const xlsx = outXlsx.result
  rows.push(out, outXlsx, await measured("in: what came out as XLSX", () => takeIn(ask, xlsx)))
  console.table(
    rows.map(({ name, seconds, cpu, most, result }) => ({
      name,
      seconds,
      "CPU seconds (node)": Math.round(cpu * 10) / 10,
      "MB over idle": most - idle,
      result: Buffer.isBuffer(result) ? `${Math.round(result.length / 1024)} kB` : JSON.stringify(result),
    })),
  )
  console.log(`idle: ${idle} MB`)
  peak.stop()

  async function measured(name, work) {
    peak.reset()
    const [start, cpu] = [performance.now(), cpuSeconds()]
    const result = await work()
    const seconds = Math.round((performance.now() - start) / 100) / 10
    // Said at once: a bench that is cut short has not run for nothing.
    console.log(`${name} · ${seconds} s · ${peak.most() - idle} MB over ${idle}`)
    return { name, cpu: cpuSeconds() - cpu, seconds, most: peak.most(), result }
  }
} finally {
  backend?.stop()
  await database.drop()
}

/** As a cooperative would have it: a reference, a name in two languages, sizes, a price, makers, fibres. */
function table(price) {
  const head =
    "reference,title_en,title_ar,description_en,stock_mode,stock,length_cm,width_cm,weight_g,price_mad,makers,composition"
  const story =
    "Woven at home in the winter from the wool of our own sheep, washed in the river and dyed with plants."
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `B-${index},Rug number ${index},زربية رقم ${index},"${story}",several,${index % 9},${100 + (index % 90)},${60 + (index % 40)},${2_000 + index},${price * 1_000 + index},Fatima of the weavers 100,wool 80; cotton 20`,
  )
  return Buffer.from([head, ...rows].join("\n"))
}

async function takeIn(ask, bytes) {
  const start = performance.now()
  const sent = await ask("/vendor/piece-imports?name=bench", { method: "POST", body: bytes }).then((answer) =>
    answer.json(),
  )
  const read = Math.round((performance.now() - start) / 100) / 10
  const { id } = sent.piece_import
  await ask(`/vendor/piece-imports/${id}/confirm`, { method: "POST" })
  for (;;) {
    const { piece_import } = await ask(`/vendor/piece-imports/${id}`).then((answer) => answer.json())
    if (piece_import.state === "done") return { "seconds to the preview": read, ...piece_import.counts }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

async function bytesOf(answer) {
  return Buffer.from(await answer.arrayBuffer())
}

async function logIn({ member, publishable_key }) {
  const answer = await fetch(`${backend.url}/auth/member/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": publishable_key },
    body: JSON.stringify({ email: member.emails.weavers, password: member.password }),
  })
  return (await answer.json()).token
}

function asker(token, { publishable_key }) {
  return async (route, init = {}) => {
    const headers = {
      authorization: `Bearer ${token}`,
      "x-publishable-api-key": publishable_key,
      ...(init.body ? { "content-type": "application/octet-stream" } : {}),
    }
    const answer = await fetch(backend.url + route, { ...init, headers })
    if (!answer.ok) throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`)
    return answer
  }
}

/** What the backend's process has computed so far, from /proc: on a busy machine the clock says little. */
function cpuSeconds() {
  const fields = readFileSync(`/proc/${backend.pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Megabytes of the backend's process, from /proc. */
function memory(field) {
  const status = readFileSync(`/proc/${backend.pid}/status`, "utf8")
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
}

function watchMemory() {
  let most = 0
  const look = () => {
    most = Math.max(most, memory("VmRSS"))
  }
  const timer = setInterval(look, 50)
  return {
    reset: () => {
      most = 0
      look()
    },
    most: () => {
      look()
      return most
    },
    stop: () => clearInterval(timer),
  }
}
