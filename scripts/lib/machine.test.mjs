import assert from "node:assert/strict"
import { createServer } from "node:net"
import { test } from "node:test"
import { checkDisk, checkNode, checkPort, explainPort } from "./machine.mjs"
import { isAtLeast } from "./node-program.mjs"
import { findListener, freePort, whoListens } from "./ports.mjs"

const GB = 1024 ** 3

test("versions are compared number by number", () => {
  assert.equal(isAtLeast("22.22.0", "22.22.0"), true)
  assert.equal(isAtLeast("22.9.0", "22.22.0"), false)
  assert.equal(isAtLeast("v24.0.1", "22.22.0"), true)
  assert.equal(isAtLeast("20.19.0-nightly", "20.19.0"), true)
})

test("an old Node is refused with the version that is wanted", () => {
  assert.equal(checkNode("18.20.0").isOk, false)
  assert.match(checkNode("18.20.0").mend, /20\.19\.0/)
})

test("a full disk is refused with what it has and what it needs", () => {
  assert.equal(checkDisk("/", 3, 3 * GB).isOk, true)
  const full = checkDisk("/data", 3, 1.5 * GB)
  assert.equal(full.isOk, false)
  assert.match(full.mend, /\/data has 1\.5 GB free; 3 GB/)
})

test("a taken port is reported with its owner and the setting that changes it", async () => {
  const port = await freePort()
  const server = createServer()
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve))
  try {
    const check = await checkPort({ name: "web app", port, setting: "HIRFA_WEB_PORT" })
    assert.equal(check.isOk, false)
    assert.match(check.mend, new RegExp(`Port ${port}, wanted for the web app, is taken.*HIRFA_WEB_PORT`))
    const owner = whoListens(port)
    if (owner) assert.equal(Number(owner.pid), process.pid)
  } finally {
    server.close()
  }
  assert.equal((await checkPort({ name: "web app", port, setting: "X" })).isOk, true)
})

test("a port below 1024 that may not be opened has a sentence of its own", () => {
  const sentence = explainPort({
    name: "web app",
    port: 80,
    setting: "HIRFA_WEB_PORT",
    answer: "EACCES",
    owner: null,
  })
  assert.match(sentence, /may not open port 80.*above 1023/)
})

test("the listener of a port is found among connections to the same port", () => {
  const table = [
    "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode",
    "   0: 0100007F:0BB8 0100007F:C350 01 00000000:00000000 00:00000000 00000000     0        0 111 1",
    "   1: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 222 1",
  ].join("\n")
  assert.equal(findListener(table, 3000), "222")
  assert.equal(findListener(table, 3001), undefined)
})
