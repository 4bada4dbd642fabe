import type { InterestBatch } from "@hirfa/contracts"
import { env } from "../app/env.server"
import { InterestCounter } from "./interest"

const TIMEOUT = 5_000

/** Counts from now on and sends every so often; undefined where a setting says that nothing is counted. */
export function keepCounting(): { counter: InterestCounter; stop: () => Promise<void> } | undefined {
  if (env.INTEREST_SECONDS === 0) return undefined
  const counter = new InterestCounter({ send, onError: complainOnce() })
  const timer = setInterval(() => void counter.flush(), env.INTEREST_SECONDS * 1000)
  timer.unref()
  const stop = async () => {
    clearInterval(timer)
    await counter.flush()
  }
  return { counter, stop }
}

async function send(batch: InterestBatch): Promise<void> {
  const response = await fetch(new URL("/hooks/interest", env.BACKEND_URL), {
    method: "POST",
    headers: { authorization: `Bearer ${env.PURGE_SECRET}`, "content-type": "application/json" },
    body: JSON.stringify(batch),
    signal: AbortSignal.timeout(TIMEOUT),
  })
  await response.body?.cancel()
  // What the backend refuses it would refuse again: that batch is lost, and said so.
  if (response.status >= 400 && response.status < 500 && response.status !== 401 && response.status !== 429) {
    console.error(`The backend refused a batch of what was looked at: ${response.status}`)
    return
  }
  if (!response.ok) throw new Error(`it answered ${response.status}`)
}

/** A backend that is down for an hour is one line in the log, not sixty. */
function complainOnce(): (error: unknown) => void {
  let last = ""
  return (error) => {
    const reason = error instanceof Error ? error.message : String(error)
    if (reason === last) return
    last = reason
    console.error(`What was looked at could not be sent to the backend, it is tried again: ${reason}`)
  }
}
