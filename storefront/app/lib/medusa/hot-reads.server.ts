import { Lru } from "~/lib/lru"

const KEEP_MS = 30_000

interface Kept {
  value: unknown
  until: number
}

const kept = new Lru<Kept>(2_000)
const underway = new Map<string, Promise<unknown>>()
/** Raised by a purge: what was asked before it may be old and is not kept. */
let generation = 0

/**
 * Remembers the answer of a read that is the same for everybody for half a minute, and lets requests that ask for the
 * same thing at the same time share one call. Errors are never remembered. Callers must treat the value as frozen.
 */
export async function hotRead<T>(key: string, read: () => Promise<T>, keepMs = KEEP_MS): Promise<T> {
  const known = kept.get(key)
  // The key names the call, so the value under it is of the call's type.
  if (known && known.until > Date.now()) return known.value as T
  const running = underway.get(key)
  if (running) return (await running) as T
  const asked = generation
  const started = read()
  underway.set(key, started)
  try {
    const value = await started
    if (asked === generation) kept.set(key, { value, until: Date.now() + keepMs })
    return value
  } finally {
    if (underway.get(key) === started) underway.delete(key)
  }
}

/** Forgets everything, also answers that are still under way: called when the page cache is purged. */
export function forgetHotReads(): void {
  generation += 1
  kept.clear()
  underway.clear()
}
