import assert from "node:assert/strict"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { enterSourceMode, leaveSourceMode, sourceNodeOptions } from "./source-mode.mjs"

function makePlugin(t) {
  const root = mkdtempSync(path.join(tmpdir(), "hirfa-source-"))
  t.after(() => rmSync(root, { recursive: true }))
  for (const name of ["contracts", "market"])
    mkdirSync(path.join(root, "plugins", name, "src"), { recursive: true })
  writeFileSync(path.join(root, "plugins/market/src/a.ts"), "source")
  return { root, server: path.join(root, "plugins/market/.medusa/server") }
}

test("entering links every plugin but contracts, and does nothing the second time", (t) => {
  const { root, server } = makePlugin(t)
  assert.deepEqual(
    enterSourceMode(root).map(({ changed }) => changed),
    [true],
  )
  assert.equal(readFileSync(path.join(server, "src/a.ts"), "utf8"), "source")
  assert.deepEqual(
    enterSourceMode(root).map(({ changed }) => changed),
    [false],
  )
})

test("entering replaces a build; leaving removes the link and never the source", (t) => {
  const { root, server } = makePlugin(t)
  mkdirSync(path.join(server, "src"), { recursive: true })
  writeFileSync(path.join(server, "src/a.js"), "built")
  enterSourceMode(root)
  assert.equal(existsSync(path.join(server, "src/a.js")), false)
  leaveSourceMode(root)
  assert.equal(existsSync(server), false)
  assert.equal(readFileSync(path.join(root, "plugins/market/src/a.ts"), "utf8"), "source")
})

test("leaving keeps a build", (t) => {
  const { root, server } = makePlugin(t)
  mkdirSync(path.join(server, "src"), { recursive: true })
  leaveSourceMode(root)
  assert.equal(existsSync(path.join(server, "src")), true)
})

test("the condition is added once to the caller's options", () => {
  assert.equal(sourceNodeOptions(), "-C source")
  assert.equal(sourceNodeOptions("--inspect"), "--inspect -C source")
  assert.equal(sourceNodeOptions("-C source"), "-C source")
  assert.equal(sourceNodeOptions("--conditions=source"), "--conditions=source")
})
