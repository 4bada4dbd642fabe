/** A bounded map that forgets what was used longest ago. Each value says how much room it takes. */
export class Lru<V> {
  readonly #entries = new Map<string, { value: V; size: number }>()
  readonly #capacity: number
  #used = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get used(): number {
    return this.#used
  }

  get count(): number {
    return this.#entries.size
  }

  get(key: string): V | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** Keeps a value; one that is larger than the whole is not kept. Answers the values that had to go. */
  set(key: string, value: V, size = 1): V[] {
    const gone = this.delete(key)
    if (size > this.#capacity) return gone
    this.#entries.set(key, { value, size })
    this.#used += size
    for (const oldest of this.#entries.keys()) {
      if (this.#used <= this.#capacity) break
      gone.push(...this.delete(oldest))
    }
    return gone
  }

  delete(key: string): V[] {
    const entry = this.#entries.get(key)
    if (!entry) return []
    this.#entries.delete(key)
    this.#used -= entry.size
    return [entry.value]
  }

  clear(): void {
    this.#entries.clear()
    this.#used = 0
  }
}
