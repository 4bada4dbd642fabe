// Waiting for a server to answer.
import { setTimeout as sleep } from "node:timers/promises"
import { UserError } from "./settings.mjs"

/**
 * Asks an address until it answers 2xx.
 * @param {{ url: string, seconds: number, name: string, log: string, signal: AbortSignal }} wait
 */
export async function waitUntilAnswers({ url, seconds, name, log, signal }) {
  const giveUpAt = Date.now() + seconds * 1000
  while (Date.now() < giveUpAt) {
    if (signal.aborted) return
    if (await answers(url)) return
    await sleep(200)
  }
  throw new UserError(
    `The ${name} did not answer at ${url} within ${seconds} s. What it says stands in ${log}.`,
  )
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5_000) })).ok
  } catch {
    return false // not listening yet
  }
}
