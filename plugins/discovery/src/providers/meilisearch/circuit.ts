const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 30_000

/** Keeps a server that failed from being asked by everybody: after a pause, longer each time, one may try again. */
export class Circuit {
  #failures = 0
  #until = 0

  /** Whether it may be asked now. While it fails, whoever is told so is the only one for the length of a pause. */
  mayTry(now = Date.now()): boolean {
    if (this.#failures === 0) return true
    if (now < this.#until) return false
    this.#until = now + this.#pause()
    return true
  }

  failed(now = Date.now()): void {
    this.#failures += 1
    this.#until = now + this.#pause()
  }

  /** Answers whether it had failed before. */
  succeeded(): boolean {
    const isMended = this.#failures > 0
    this.#failures = 0
    return isMended
  }

  #pause(): number {
    return Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS)
  }
}
