// The suites of the project, in the order in which they run. A suite joins when its configuration file appears.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { playwrightFailures, vitestFailures } from "./failures.mjs"

/** @typedef {{ name: string, kind: "node" | "vitest" | "playwright", folder: string, config?: string, only?: readonly string[] }} Suite */

/**
 * Every suite that exists in the tree.
 * @returns {Suite[]}
 */
export function findSuites(root) {
  return [
    { name: "scripts", kind: "node", folder: "scripts" },
    ...unitSuites(root),
    ...configured(root, "backend", "module", "vitest", ["vitest.module.config.mts"]),
    ...configured(root, "backend", "http", "vitest", ["vitest.http.config.mts"]),
    ...configured(root, "storefront", "browser", "playwright", ["playwright.config.ts"]),
  ]
}

/** The suites a person asked for: by name ("http"), by group ("unit") or by workspace ("unit:seed"). */
export function selectSuites(suites, wanted) {
  const isWanted = ({ name }) => wanted.some((word) => name === word || name.startsWith(`${word}:`))
  return wanted.length === 0 ? suites : suites.filter(isWanted)
}

function unitSuites(root) {
  const plugins = readdirSync(path.join(root, "plugins")).map((name) => `plugins/${name}`)
  const configs = ["vitest.config.mts", "vitest.config.ts"]
  return [...plugins, "backend", "seed", "storefront"].flatMap((folder) =>
    configured(root, folder, `unit:${path.basename(folder)}`, "vitest", configs),
  )
}

function configured(root, folder, name, kind, configs) {
  const config = configs.find((file) => existsSync(path.join(root, folder, file)))
  return config ? [{ name, kind, folder, config }] : []
}

/** The command of a suite: its program, its arguments, and the file its JSON report goes to. */
export function commandOf(suite, report) {
  if (suite.kind === "vitest")
    return {
      program: "vitest",
      args: [
        "run",
        "--config",
        suite.config,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
        ...(suite.only ?? []),
      ],
    }
  return { program: "playwright", args: ["test", "--reporter=list,json"] }
}

/** Reads a report into numbers and the names of what failed; null when the suite left none or counted nothing. */
export function readReport(kind, file) {
  if (!existsSync(file)) return null
  const report = JSON.parse(readFileSync(file, "utf8"))
  const count = kind === "vitest" ? countVitest(report) : countPlaywright(report)
  const failures = kind === "vitest" ? vitestFailures(report) : playwrightFailures(report)
  return count.passed + count.failed > 0 ? { ...count, failures } : null
}

/** A file that could not even be loaded holds no test: it counts as one failure. */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

/** A flaky test passed in the end; an error outside the tests is a failure. */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}

/** The numbers of several suites; a suite without numbers is one failure. */
export function sum(counts) {
  return counts.reduce(
    (total, count) => ({
      passed: total.passed + (count?.passed ?? 0),
      failed: total.failed + (count?.failed ?? 1),
    }),
    { passed: 0, failed: 0 },
  )
}
