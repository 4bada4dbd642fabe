import assert from "node:assert/strict"
import { test } from "node:test"
import { playwrightFailures, vitestFailures } from "./failures.mjs"

test("a failed test is named with its file and the beginning of its message", () => {
  const message = `\u001b[31mexpected\u001b[39m 1\n${"at somewhere\n".repeat(40)}`
  const [failure, ...others] = vitestFailures({
    testResults: [
      {
        name: "a.spec.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "a holds" },
          { status: "failed", fullName: "a breaks", failureMessages: [message] },
        ],
      },
    ],
  })
  assert.equal(failure.title, "a.spec.ts › a breaks")
  assert.equal(failure.message.split("\n").length, 12)
  assert.match(failure.message, /^expected 1\n/)
  assert.deepEqual(others, [])
})

test("a file that could not be loaded is named", () => {
  const broken = { name: "b.spec.ts", status: "failed", message: "no such module", assertionResults: [] }
  assert.deepEqual(vitestFailures({ testResults: [broken] }), [
    { title: "b.spec.ts", message: "no such module" },
  ])
})

test("in the browser what failed is named, and what passed on a second try is told as flaky", () => {
  const spec = (title, status) => ({
    title,
    file: "c.spec.ts",
    line: 3,
    tests: [{ status, projectName: "desktop", results: [{ error: { message: "late" } }, {}] }],
  })
  const report = {
    suites: [
      {
        suites: [{ specs: [spec("breaks", "unexpected")] }],
        specs: [spec("wavers", "flaky"), spec("holds", "expected")],
      },
    ],
    errors: [{ message: "no server" }],
  }
  assert.deepEqual(
    playwrightFailures(report).map(({ title }) => title),
    ["outside the tests", "[desktop] c.spec.ts:3 › breaks", "(flaky) [desktop] c.spec.ts:3 › wavers"],
  )
})
