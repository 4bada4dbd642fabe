import assert from "node:assert/strict"
import { test } from "node:test"
import { compareLocks } from "./install.mjs"

const lock = (packages) => ({ packages: { "": {}, ...packages } })

test("a tree that matches the lock needs no installation", () => {
  const packages = { "node_modules/a": { version: "1.0.0" }, "x/node_modules/@s/b": { version: "2.0.0" } }
  assert.deepEqual(compareLocks(lock(packages), lock(packages)), [])
})

test("another version and a missing package are both found", () => {
  const wanted = lock({ "node_modules/a": { version: "2.0.0" }, "x/node_modules/@s/b": { version: "2.0.0" } })
  const installed = lock({ "node_modules/a": { version: "1.0.0" } })
  assert.deepEqual(compareLocks(wanted, installed), ["a", "@s/b"])
})

test("packages of other platforms and links to workspaces are not missed", () => {
  const wanted = lock({
    "node_modules/@esbuild/darwin-arm64": { version: "1.0.0", optional: true },
    "node_modules/@hirfa/backend": { resolved: "backend", link: true },
    backend: { version: "0.1.0" },
  })
  assert.deepEqual(compareLocks(wanted, lock({})), [])
})
