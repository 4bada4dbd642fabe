import { readFact, writeFact } from "./store"

/**
 * A logout that has no line. The session's cookie is not ours to take away: only the server can. Until it did, the atelier
 * is shut on this phone, and nothing is sent in the name of who logged out.
 */
const LEAVING = "leaving"
const TIMEOUT_MS = 10_000

/** Notes where the logout is to be sent to, before it is sent. */
export async function noteLeaving(logout: string): Promise<void> {
  await writeFact(LEAVING, logout)
}

export async function isLeaving(): Promise<boolean> {
  return Boolean(await readFact<string>(LEAVING))
}

/** Sends a logout that waits; false while it cannot be sent, true when there is none (any more). */
export async function hasLeft(): Promise<boolean> {
  const logout = await readFact<string>(LEAVING)
  if (!logout) return true
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const answer = await fetch(logout, {
      method: "POST",
      redirect: "manual",
      credentials: "same-origin",
      signal,
    })
    if (answer.type !== "opaqueredirect" && !answer.ok) return false
  } catch {
    return false
  }
  await writeFact(LEAVING, "")
  return true
}
