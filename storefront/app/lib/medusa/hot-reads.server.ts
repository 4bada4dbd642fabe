import { Lru } from "~/lib/lru"

interface Kept {
  value: unknown
  until: number
}

/**
 * Remembers answers that are the same for everybody for a while, and lets requests that ask for the same thing at the
 * same time share one call. Errors are never remembered. Callers must treat the value as frozen.
 */
class Reads {
  readonly #kept: Lru<Kept>
  readonly #keepMs: number
  readonly #underway = new Map<string, Promise<unknown>>()
  /** Raised when all is forgotten: what was asked before may be old and is not kept. */
  #generation = 0

  constructor({ most, keepMs }: { most: number; keepMs: number }) {
    this.#kept = new Lru(most)
    this.#keepMs = keepMs
  }

  async read<T>(key: string, read: () => Promise<T>): Promise<T> {
    const known = this.#kept.get(key)
    // The key names the call, so the value under it is of the call's type.
    if (known && known.until > Date.now()) return known.value as T
    const running = this.#underway.get(key)
    if (running) return (await running) as T
    const asked = this.#generation
    const started = read()
    this.#underway.set(key, started)
    try {
      const value = await started
      if (asked === this.#generation) this.#kept.set(key, { value, until: Date.now() + this.#keepMs })
      return value
    } finally {
      if (this.#underway.get(key) === started) this.#underway.delete(key)
    }
  }

  forget(): void {
    this.#generation += 1
    this.#kept.clear()
    this.#underway.clear()
  }
}

const hot = new Reads({ most: 2_000, keepMs: 30_000 })
const steady = new Reads({ most: 20, keepMs: 5 * 60_000 })

/** A read of the catalogue: remembered for half a minute, or until the backend says that something changed. */
export async function hotRead<T>(key: string, read: () => Promise<T>): Promise<T> {
  return await hot.read(key, read)
}

/** A read of what the backend tells no change of, as regions: remembered for five minutes, whatever else changes. */
export async function steadyRead<T>(key: string, read: () => Promise<T>): Promise<T> {
  return await steady.read(key, read)
}

/** Forgets the catalogue, also answers that are still under way: called when the page cache is purged. */
export function forgetHotReads(): void {
  hot.forget()
}
