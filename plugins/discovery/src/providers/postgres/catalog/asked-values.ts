import type { Bits } from "./bits"

/** Values of one field whose places are kept: a bit a document and value. */
const MOST = 256

/** Where the values of a field stand that were asked for lately, kept as documents change: looking through all takes longest. */
export class AskedValues {
  readonly #places = new Map<number, Bits>()

  /**
   * The places of a value, which are not to be changed.
   * @param look finds them the first time
   */
  placesOf(value: number, look: () => Bits): Bits {
    const places = this.#places.get(value) ?? look()
    this.#places.delete(value)
    this.#places.set(value, places)
    const [oldest] = this.#places.keys()
    if (this.#places.size > MOST && oldest !== undefined) this.#places.delete(oldest)
    return places
  }

  /** A document has another value now. */
  move(at: number, before: number, after: number): void {
    this.#places.get(before)?.delete(at)
    this.#places.get(after)?.add(at)
  }
}
