/**
 * The places of each number, so that those of a rare one are found without looking through all: a place points to the
 * next one and the one before that have its number. Zero is no number. Places are kept one higher: zero points nowhere.
 */
export class Chains {
  #first = new Int32Array(0)
  #sizes = new Int32Array(0)
  #next = new Int32Array(0)
  #previous = new Int32Array(0)

  /** A place has another number now. */
  move(at: number, before: number, after: number): void {
    if (before === after) return
    if (at >= this.#next.length) {
      this.#next = grown(this.#next, at)
      this.#previous = grown(this.#previous, at)
    }
    if (before !== 0) this.#takeOut(at, before)
    if (after !== 0) this.#putIn(at, after)
  }

  /** How many places have a number. */
  sizeOf(number: number): number {
    return this.#sizes[number] ?? 0
  }

  /** The places of a number, in no order. */
  placesOf(number: number): number[] {
    const places: number[] = []
    for (let link = this.#first[number] ?? 0; link !== 0; link = this.#next[link - 1] ?? 0)
      places.push(link - 1)
    return places
  }

  #takeOut(at: number, number: number): void {
    const [next, previous] = [this.#next[at] ?? 0, this.#previous[at] ?? 0]
    if (previous === 0) this.#first[number] = next
    else this.#next[previous - 1] = next
    if (next !== 0) this.#previous[next - 1] = previous
    this.#sizes[number] = this.sizeOf(number) - 1
  }

  #putIn(at: number, number: number): void {
    if (number >= this.#first.length) {
      this.#first = grown(this.#first, number)
      this.#sizes = grown(this.#sizes, number)
    }
    const next = this.#first[number] ?? 0
    this.#next[at] = next
    this.#previous[at] = 0
    this.#first[number] = at + 1
    if (next !== 0) this.#previous[next - 1] = at + 1
    this.#sizes[number] = this.sizeOf(number) + 1
  }
}

function grown(list: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const next = new Int32Array(Math.max(1024, (at + 1) * 2))
  next.set(list)
  return next
}
