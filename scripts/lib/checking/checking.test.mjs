import assert from "node:assert/strict"
import { test } from "node:test"
import { judge } from "./copies.mjs"
import { differences } from "./messages.mjs"

test("languages that say the same things have no differences", () => {
  const en = { $schema: "x", hello: "Hello {name}", pieces: [{ match: { "count=one": "{count} piece" } }] }
  const ar = {
    hello: "مرحبا {name}",
    pieces: [{ match: { "count=one": "{count}", "count=two": "{count}" } }],
  }
  assert.deepEqual(differences({ en, ar }), [])
})

test("a missing key, a stray key and another placeholder are each named with their language", () => {
  const en = { hello: "Hello {name}", bye: "Bye" }
  const fr = { hello: "Bonjour {nom}", stray: "?" }
  assert.deepEqual(differences({ en, fr }), [
    'fr lacks "bye"',
    'fr has "stray", which en does not',
    'fr: "hello" has other placeholders than en',
  ])
})

test("a second copy is named with its place, and so is one that is not where it must be", () => {
  const copies = [
    { where: "node_modules", version: "1.0.0" },
    { where: "backend/node_modules", version: "2.0.0" },
  ]
  assert.deepEqual(judge("zod", ["node_modules"], copies), ["zod 2.0.0 also stands in backend/node_modules"])
  assert.deepEqual(judge("react", ["node_modules", "storefront/node_modules"], [copies[0]]), [
    "react is not in storefront/node_modules",
  ])
})
