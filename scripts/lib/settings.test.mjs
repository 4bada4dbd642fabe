import assert from "node:assert/strict"
import path from "node:path"
import { test } from "node:test"
import { readPort, readSettings, root, UserError } from "./settings.mjs"

test("without any setting the ports are those of the README", () => {
  const settings = readSettings({})
  assert.deepEqual(settings.ports, { web: 3000, backend: 9000, postgres: 5433 })
  assert.equal(settings.stateDir, path.join(root, ".hirfa"))
  assert.equal(settings.externalDatabaseUrl, null)
})

test("a port that is no port is named with its variable", () => {
  for (const text of ["abc", "0", "65536", "-1", "80.5"])
    assert.throws(
      () => readPort({ HIRFA_WEB_PORT: text }, "HIRFA_WEB_PORT", 3000),
      (error) => error instanceof UserError && error.message.includes("HIRFA_WEB_PORT"),
    )
})

test("an empty setting means its default", () => {
  assert.equal(readPort({ HIRFA_WEB_PORT: "" }, "HIRFA_WEB_PORT", 3000), 3000)
})
