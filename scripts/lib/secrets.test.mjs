import assert from "node:assert/strict"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { readSecrets, SECRET_NAMES } from "./secrets.mjs"

test("a demonstration machine makes strong secrets once, readable by its user only", (t) => {
  const stateDir = mkdtempSync(path.join(tmpdir(), "hirfa-secrets-"))
  t.after(() => rmSync(stateDir, { recursive: true }))
  const first = readSecrets({ stateDir, isProduction: false }, {})
  assert.deepEqual(Object.keys(first).sort(), [...SECRET_NAMES].sort())
  for (const secret of Object.values(first)) assert.ok(secret.length >= 32)
  assert.equal(new Set(Object.values(first)).size, SECRET_NAMES.length)
  assert.deepEqual(readSecrets({ stateDir, isProduction: false }, {}), first)
  assert.equal(statSync(path.join(stateDir, "secrets.json")).mode & 0o077, 0)
})

const strong = Object.fromEntries(SECRET_NAMES.map((name) => [name, `${name}-`.padEnd(40, "x")]))

test("production makes none and keeps those it is given", () => {
  assert.deepEqual(
    readSecrets({ stateDir: "/nowhere", isProduction: true }, { ...strong, OTHER: "x" }),
    strong,
  )
})

test("production names each missing and each short secret, with what it is for, and never its value", () => {
  const given = { ...strong, JWT_SECRET: "hunter2", LINK_SECRET: "" }
  assert.throws(
    () => readSecrets({ stateDir: "/nowhere", isProduction: true }, given),
    ({ message }) =>
      /JWT_SECRET has 7 characters: it signs logins/.test(message) &&
      /LINK_SECRET is not set/.test(message) &&
      !message.includes("COOKIE_SECRET") &&
      !message.includes("hunter2"),
  )
})
