// The commands' own tests, with Node's test runner.
import path from "node:path"
import { run } from "node:test"
import { spec } from "node:test/reporters"
import { filesBelow } from "../fingerprint.mjs"

/** Runs every `*.test.mjs` below a folder, prints the results and answers the numbers. */
export async function runNodeTests(root, folder) {
  const files = filesBelow(root, folder).filter((file) => file.endsWith(".test.mjs"))
  const count = { passed: 0, failed: 0 }
  const stream = run({ files: files.map((file) => path.join(root, file)), concurrency: true })
  const isTest = ({ details }) => details?.type !== "suite"
  stream.on("test:pass", (event) => isTest(event) && count.passed++)
  stream.on("test:fail", (event) => isTest(event) && count.failed++)
  const report = stream.compose(spec)
  report.pipe(process.stdout)
  await new Promise((resolve) => report.once("end", resolve))
  return count
}
