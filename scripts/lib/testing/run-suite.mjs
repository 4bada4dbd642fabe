// One suite, from its command to its numbers.
import { spawn } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import { withBin } from "../node-program.mjs"
import { embeddedUrl } from "../postgres.mjs"
import { sourceNodeOptions } from "../source-mode.mjs"
import { runNodeTests } from "./run-node-tests.mjs"
import { commandOf, readReport } from "./suites.mjs"

const LIMIT_MS = 25 * 60_000

/** Runs a suite and answers what it counted; null when it gave no numbers. */
export async function runSuite(suite, settings) {
  if (suite.kind === "node") return runNodeTests(settings.root, suite.folder)
  const report = path.join(settings.stateDir, "reports", `${suite.name.replace(":", "-")}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const code = await runVisibly(commandOf(suite, report), {
    cwd: path.join(settings.root, suite.folder),
    env: suiteEnvironment(suite, testEnvironment(settings, report)),
  })
  const count = readReport(suite.kind, report)
  // A runner that fails without a failed test met an error between the tests: that is a failure too.
  return count && code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** Suites run plugins from TypeScript and make their databases on the embedded server. */
export function testEnvironment(settings, report, env = process.env) {
  return withBin(settings.root, {
    ...env,
    NODE_ENV: "test",
    NODE_OPTIONS: sourceNodeOptions(env.NODE_OPTIONS),
    // Named apart from DATABASE_URL, so that tests never touch the database a shop runs on.
    TEST_DATABASE_URL: env.TEST_DATABASE_URL || embeddedUrl(settings, "postgres"),
    DB_HOST: "localhost",
    DB_PORT: String(settings.ports.postgres),
    DB_USERNAME: "postgres",
    DB_PASSWORD: "postgres",
    MEDUSA_DISABLE_TELEMETRY: "true",
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
}

/** Playwright loads the wire contract as it was built: its loader cannot read the contract's TypeScript. */
function suiteEnvironment({ kind }, env) {
  const { NODE_OPTIONS, ...rest } = env
  return kind === "playwright"
    ? { ...rest, NODE_OPTIONS: process.env.NODE_OPTIONS ?? "" }
    : { ...rest, NODE_OPTIONS }
}

/** The runner speaks for itself; one that hangs is ended with everything it started. */
function runVisibly({ program, args }, { cwd, env }) {
  const child = spawn(program, args, { cwd, env, stdio: ["ignore", "inherit", "inherit"], detached: true })
  const end = (signal) => child.exitCode === null && process.kill(-child.pid, signal)
  const onSignal = () => end("SIGTERM")
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal)
  const limit = setTimeout(() => {
    console.error(`${program} ran for more than ${LIMIT_MS / 60_000} minutes and was ended.`)
    end("SIGKILL")
  }, LIMIT_MS)
  return new Promise((resolve, reject) => {
    child.once("error", reject).once("close", (code) => resolve(code))
  }).finally(() => {
    clearTimeout(limit)
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal)
  })
}
