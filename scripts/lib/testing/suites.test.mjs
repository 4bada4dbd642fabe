import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { test } from "node:test"
import { countPlaywright, countVitest, findSuites, readReport, selectSuites, sum } from "./suites.mjs"

function makeTree(t, files) {
  const root = mkdtempSync(path.join(tmpdir(), "hirfa-suites-"))
  t.after(() => rmSync(root, { recursive: true }))
  mkdirSync(path.join(root, "plugins/market"), { recursive: true })
  for (const file of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), "")
  }
  return root
}

test("a suite joins when its configuration appears, in a fixed order", (t) => {
  const names = (files) => findSuites(makeTree(t, files)).map(({ name }) => name)
  assert.deepEqual(names([]), ["scripts"])
  const all = [
    "storefront/playwright.config.ts",
    "backend/vitest.http.config.mts",
    "backend/vitest.module.config.mts",
    "plugins/market/vitest.config.mts",
    "storefront/vitest.config.ts",
  ]
  assert.deepEqual(names(all), ["scripts", "unit:market", "unit:storefront", "module", "http", "browser"])
})

test("suites are chosen by name or by group", () => {
  const suites = ["scripts", "unit:seed", "unit:market", "http"].map((name) => ({ name }))
  const chosen = (words) => selectSuites(suites, words).map(({ name }) => name)
  assert.deepEqual(chosen([]), ["scripts", "unit:seed", "unit:market", "http"])
  assert.deepEqual(chosen(["unit"]), ["unit:seed", "unit:market"])
  assert.deepEqual(chosen(["unit:seed", "http"]), ["unit:seed", "http"])
  assert.deepEqual(chosen(["nothing"]), [])
})

test("a file that could not be loaded is a failure", () => {
  const count = countVitest({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
    ],
  })
  assert.deepEqual(count, { passed: 2, failed: 2 })
})

test("in the browser a flaky test has passed, an error outside the tests has not", () => {
  const stats = { expected: 3, flaky: 1, unexpected: 1, skipped: 5 }
  assert.deepEqual(countPlaywright({ stats, errors: [{}] }), { passed: 4, failed: 2 })
})

test("a suite that left no report, or an empty one, gave no count", (t) => {
  const root = makeTree(t, [])
  assert.equal(readReport("vitest", path.join(root, "none.json")), null)
  const empty = path.join(root, "empty.json")
  writeFileSync(empty, JSON.stringify({ numPassedTests: 0, numFailedTests: 0, testResults: [] }))
  assert.equal(readReport("vitest", empty), null)
})

test("a suite without a count is one failure in the sum", () => {
  assert.deepEqual(sum([{ passed: 2, failed: 0 }, null, { passed: 1, failed: 1 }]), { passed: 3, failed: 2 })
})
