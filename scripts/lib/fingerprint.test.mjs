import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { migrationFingerprint } from "./fingerprint.mjs"

/** A small tree with one module, one link and Medusa's version. */
function makeTree(t) {
  const root = mkdtempSync(path.join(tmpdir(), "hirfa-tree-"))
  t.after(() => rmSync(root, { recursive: true }))
  const write = (file, text) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  write("node_modules/@medusajs/medusa/package.json", '{"version":"1.0.0"}')
  write("backend/medusa-config.ts", "config")
  write("plugins/p/src/modules/m/migrations/Migration1.ts", "one")
  write("plugins/p/src/links/a.ts", "link")
  write("plugins/p/src/api/route.ts", "route")
  return { root, write }
}

test("a migration, a link and another Medusa each change it", (t) => {
  const { root, write } = makeTree(t)
  const seen = [migrationFingerprint(root)]
  write("plugins/p/src/modules/m/migrations/Migration2.ts", "two")
  seen.push(migrationFingerprint(root))
  write("plugins/p/src/links/a.ts", "another link")
  seen.push(migrationFingerprint(root))
  write("node_modules/@medusajs/medusa/package.json", '{"version":"2.0.0"}')
  seen.push(migrationFingerprint(root))
  assert.equal(new Set(seen).size, seen.length)
})

test("a route does not", (t) => {
  const { root, write } = makeTree(t)
  const before = migrationFingerprint(root)
  write("plugins/p/src/api/route.ts", "another route")
  assert.equal(migrationFingerprint(root), before)
})
