import assert from "node:assert/strict"
import { test } from "node:test"
import { databaseName, explainConnect, printable, withDatabase } from "./database.mjs"
import { embeddedUrl, explainStart } from "./postgres.mjs"
import { readSettings } from "./settings.mjs"
import { canEnter } from "./system-user.mjs"

test("a folder is reachable only when every folder above it is", () => {
  const modes = {
    "/": { mode: 0o755, uid: 0, gid: 0 },
    "/root": { mode: 0o700, uid: 0, gid: 0 },
    "/root/shop": { mode: 0o755, uid: 0, gid: 0 },
    "/srv": { mode: 0o755, uid: 0, gid: 0 },
    "/srv/mine": { mode: 0o700, uid: 101, gid: 104 },
  }
  const stat = (folder) => modes[folder]
  const postgres = { uid: 101, gid: 104 }
  assert.equal(canEnter("/root/shop", postgres, stat), false)
  assert.equal(canEnter("/srv/mine", postgres, stat), true)
  assert.equal(canEnter("/srv/not-there-yet", postgres, stat), true)
  assert.equal(canEnter("/root/shop", {}, stat), true)
})

test("the embedded address follows the settings", () => {
  const settings = readSettings({ HIRFA_PG_PORT: "6000", HIRFA_DB: "mine" })
  assert.equal(embeddedUrl(settings), "postgres://postgres:postgres@localhost:6000/mine")
})

test("a database's name survives a change of address", () => {
  const url = withDatabase("postgres://u:p@db.example:5432/shop?sslmode=require", "a b")
  assert.equal(databaseName(url), "a b")
  assert.match(url, /sslmode=require/)
})

test("a password is never printed", () => {
  assert.equal(printable("postgres://u:secret@db.example/shop").includes("secret"), false)
})

test("each refusal of a database has a sentence with its address and without its password", () => {
  const url = "postgres://u:secret@db.example/shop"
  for (const code of ["ECONNREFUSED", "ENOTFOUND", "28P01", "3D000", "53300", "ELSE"]) {
    const sentence = explainConnect(url, Object.assign(new Error("what happened"), { code }))
    assert.match(sentence, /db\.example/)
    assert.doesNotMatch(sentence, /secret/)
  }
})

test("the server's log is turned into what to do", () => {
  const explain = (log) => explainStart(log, 5433, "server.log")
  assert.match(explain('could not bind IPv4 address "127.0.0.1": Address already in use'), /HIRFA_PG_PORT/)
  assert.match(explain("PANIC: could not write: No space left on device"), /disk is full/)
  assert.match(explain("database files are incompatible with server"), /npm run reset/)
  assert.match(explain("something new"), /something new/)
})
