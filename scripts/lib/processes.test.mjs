import assert from "node:assert/strict"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { lastLines, plain, runToEnd, startServer, stopAll } from "./processes.mjs"

function task(t, script) {
  const folder = mkdtempSync(path.join(tmpdir(), "hirfa-process-"))
  t.after(() => rmSync(folder, { recursive: true }))
  const log = path.join(folder, "task.log")
  return {
    title: "The task",
    name: "server",
    program: process.execPath,
    args: ["-e", script],
    cwd: folder,
    env: process.env,
    log,
  }
}

test("a program that fails is reported with its last words", async (t) => {
  const failing = task(t, "console.log('first'); console.error('the reason'); process.exit(3)")
  await assert.rejects(runToEnd(failing), /The task failed \(exit code 3\)[\s\S]*the reason/)
})

test("a program that cannot be found is an error, not a hang", async (t) => {
  await assert.rejects(runToEnd({ ...task(t, ""), program: "/no/such/program" }), /ENOENT/)
})

test("a server that ends by itself says so, with its last words", async (t) => {
  const { ended } = startServer(task(t, "console.log('out of luck'); process.exit(1)"))
  assert.match(await ended, /The server stopped \(exit code 1\)[\s\S]*out of luck/)
})

test("stopping ends a server that runs", async (t) => {
  const { ended } = startServer(task(t, "setInterval(() => {}, 1000)"))
  await stopAll()
  assert.match(await ended, /SIGTERM/)
})

test("stopping also ends what the server had started, without waiting for its output", async (t) => {
  const grandchild = "setInterval(() => {}, 1000)"
  const server = task(
    t,
    `const { spawn } = require("node:child_process")
     const child = spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}], { stdio: "inherit" })
     console.log("pid", child.pid)
     setInterval(() => {}, 1000)`,
  )
  startServer(server)
  while (!/pid \d+/.test(lastLines(server.log, 1))) await sleep(20)
  const pid = Number(lastLines(server.log, 1).split(" ")[1])
  await stopAll()
  assert.throws(() => process.kill(pid, 0), { code: "ESRCH" })
})

test("logs are read without colours and with redrawn lines apart", () => {
  assert.equal(plain("\x1b[31mred\x1b[0m\rnext"), "red\nnext")
})
