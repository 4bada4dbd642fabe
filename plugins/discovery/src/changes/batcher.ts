type Flush<T> = (items: T[]) => Promise<void>

interface Waiting<T> {
  items: Set<T>
  done: Promise<void>
}

/**
 * Gathers items that come one by one and hands them on together, a moment after the first came. One batch runs at a
 * time. Each caller's promise ends when its own items were handled, so that an event is not acknowledged before.
 */
export class Batcher<T> {
  #waiting: Waiting<T> | null = null
  #running: Promise<unknown> = Promise.resolve()

  constructor(private readonly milliseconds: number) {}

  add(items: readonly T[], flush: Flush<T>): Promise<void> {
    if (items.length === 0) return Promise.resolve()
    this.#waiting ??= this.#start(flush)
    for (const item of items) this.#waiting.items.add(item)
    return this.#waiting.done
  }

  #start(flush: Flush<T>): Waiting<T> {
    const items = new Set<T>()
    const pause = new Promise((resolve) => setTimeout(resolve, this.milliseconds))
    const done = Promise.all([pause, this.#running]).then(() => {
      this.#waiting = null
      return flush([...items])
    })
    // The next batch waits for this one, whether it succeeds or fails; whoever added an item hears of the failure.
    this.#running = done.catch(() => undefined)
    return { items, done }
  }
}
