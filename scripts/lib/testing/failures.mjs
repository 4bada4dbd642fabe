// The failed tests of a report by name, so that the end of a long run says which they were.

const MESSAGE_LINES = 12
// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours a runner writes begin with the escape character
const COLOURS = /\u001b\[[0-9;]*m/g

/** What failed in a vitest report; a file that could not be loaded stands for itself. */
export function vitestFailures({ testResults = [] }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed")
    if (failed.length === 0 && status === "failed") return [{ title: name, message: shortened(message) }]
    return failed.map(({ fullName, failureMessages = [] }) => ({
      title: `${name} › ${fullName}`,
      message: shortened(failureMessages[0]),
    }))
  })
}

/** What failed in a Playwright report, also where a second try passed: that is told as flaky. */
export function playwrightFailures({ suites = [], errors = [] }) {
  const outside = errors.map(({ message }) => ({ title: "outside the tests", message: shortened(message) }))
  return [...outside, ...suites.flatMap(failedSpecs)]
}

function failedSpecs(suite) {
  const inner = (suite.suites ?? []).flatMap(failedSpecs)
  const own = (suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ status, projectName, results }) => ({
        title: `${status === "flaky" ? "(flaky) " : ""}[${projectName}] ${file}:${line} › ${title}`,
        message: shortened(results.find(({ error }) => error)?.error.message),
      })),
  )
  return [...inner, ...own]
}

function shortened(message = "no message") {
  return message.replace(COLOURS, "").split("\n").slice(0, MESSAGE_LINES).join("\n")
}
