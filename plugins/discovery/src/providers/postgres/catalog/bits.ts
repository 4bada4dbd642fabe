/** The words of a set that hold any place, and which they are: of a few places among many, little is to be looked at. */
export interface Selection {
  readonly at: Int32Array
  readonly words: Int32Array
}

/** A set of places in a catalog, as bits. A set shorter than asked for holds nothing beyond its end. */
export class Bits {
  #words: Int32Array

  constructor(size = 0) {
    this.#words = new Int32Array(Math.ceil(size / 32))
  }

  /** The places of a list at which a number is at most `bound`, or at least; NaN is neither. */
  static where(numbers: Float64Array | Int32Array, side: "atMost" | "atLeast", bound: number): Bits {
    const bits = new Bits(numbers.length)
    const words = bits.#words
    // One comparison a number: all of a catalog is looked through, a word of bits at a time.
    const sign = side === "atMost" ? 1 : -1
    const most = sign * bound
    for (let word = 0, at = 0; word < words.length; word++) {
      const end = Math.min(at + 32, numbers.length)
      let found = 0
      for (let bit = 1; at < end; at++, bit <<= 1)
        if (sign * (numbers[at] ?? Number.NaN) <= most) found |= bit
      words[word] = found
    }
    return bits
  }

  has(at: number): boolean {
    return ((this.#words[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0
  }

  add(at: number): void {
    const word = at >>> 5
    if (word >= this.#words.length) this.#grow(word + 1)
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (at & 31))
  }

  delete(at: number): void {
    const word = at >>> 5
    if (word < this.#words.length) this.#words[word] = (this.#words[word] ?? 0) & ~(1 << (at & 31))
  }

  /** Keeps what is in the other set too. */
  and(other: Bits): this {
    const shared = this.#shared(other)
    for (let word = 0; word < shared; word++)
      this.#words[word] = (this.#words[word] ?? 0) & (other.#words[word] ?? 0)
    this.#words.fill(0, shared)
    return this
  }

  /** Takes in what is in the other set. */
  or(other: Bits): this {
    if (other.#words.length > this.#words.length) this.#grow(other.#words.length)
    for (let word = 0; word < other.#words.length; word++)
      this.#words[word] = (this.#words[word] ?? 0) | (other.#words[word] ?? 0)
    return this
  }

  /** Takes out what is in the other set. */
  without(other: Bits): this {
    const shared = this.#shared(other)
    for (let word = 0; word < shared; word++)
      this.#words[word] = (this.#words[word] ?? 0) & ~(other.#words[word] ?? 0)
    return this
  }

  copy(): Bits {
    const copy = new Bits()
    copy.#words = this.#words.slice()
    return copy
  }

  get size(): number {
    let size = 0
    for (const word of this.#words) size += countOf(word)
    return size
  }

  /** How many of a selection are in this set. */
  sizeIn({ at, words }: Selection): number {
    let size = 0
    for (let index = 0; index < at.length; index++) {
      const word = at[index] ?? 0
      if (word >= this.#words.length) break
      size += countOf((this.#words[word] ?? 0) & (words[index] ?? 0))
    }
    return size
  }

  /** What is in the set now, to be counted by many fields. */
  selection(): Selection {
    const [at, words] = [new Int32Array(this.#words.length), new Int32Array(this.#words.length)]
    let length = 0
    for (let word = 0; word < at.length; word++) {
      const places = this.#words[word] ?? 0
      if (places === 0) continue
      at[length] = word
      words[length++] = places
    }
    return { at: at.subarray(0, length), words: words.subarray(0, length) }
  }

  forEach(visit: (at: number) => void): void {
    forEachOf(this.selection(), visit)
  }

  /** So many words both have: to read beyond the end of an array costs many times what it costs to read in it. */
  #shared(other: Bits): number {
    return Math.min(this.#words.length, other.#words.length)
  }

  #grow(words: number): void {
    const grown = new Int32Array(Math.max(words, this.#words.length * 2))
    grown.set(this.#words)
    this.#words = grown
  }
}

export function forEachOf({ at, words }: Selection, visit: (at: number) => void): void {
  for (let index = 0; index < at.length; index++) {
    const first = (at[index] ?? 0) * 32
    for (let left = words[index] ?? 0; left !== 0; left &= left - 1)
      visit(first + 31 - Math.clz32(left & -left))
  }
}

/** Raises `counts[number]` for the number at each place. A loop of its own: it may run over most of a catalog. */
export function tally({ at, words }: Selection, numbers: Int32Array, counts: Int32Array): void {
  for (let index = 0; index < at.length; index++) {
    const first = (at[index] ?? 0) * 32
    for (let left = words[index] ?? 0; left !== 0; left &= left - 1) {
      const number = numbers[first + 31 - Math.clz32(left & -left)] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
}

/** The bits of a word that are set (Hacker's Delight, 5-1). */
function countOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
