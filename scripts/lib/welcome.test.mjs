import assert from "node:assert/strict"
import { readFileSync } from "node:fs"
import path from "node:path"
import { test } from "node:test"
import { readSettings, root } from "./settings.mjs"
import { DEMO_LOGINS, printWelcome } from "./welcome.mjs"

function welcome(env) {
  const lines = []
  printWelcome(readSettings(env), (line) => lines.push(line))
  return lines.join("\n")
}

test("the accounts that are printed, and those in the README, are those the seed makes", () => {
  const seed = readFileSync(path.join(root, "seed/src/accounts.ts"), "utf8")
  const readme = readFileSync(path.join(root, "README.md"), "utf8")
  for (const { who, password } of DEMO_LOGINS) {
    for (const word of [who, password]) assert.ok(seed.includes(`"${word}"`), word)
    assert.ok(readme.includes(`\`${who}\` / \`${password}\``), who)
  }
})

test("every account is printed with where it leads", () => {
  const text = welcome({})
  assert.match(text, /owner@hirfa\.example .*127\.0\.0\.1:3000\/atelier/)
  assert.match(text, /admin@hirfa\.example .*127\.0\.0\.1:9000\/app/)
})

test("production prints addresses and no account", () => {
  const text = welcome({ HIRFA_ENV: "production" })
  assert.match(text, /\/atelier/)
  assert.doesNotMatch(text, /@hirfa\.example/)
})
