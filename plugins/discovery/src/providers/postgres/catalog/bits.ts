/** The words of a set to be looked at: all of them, or of a few places among many only those that hold any. */
export interface Selection {
  /** How many places there are. */
  readonly size: number
  readonly words: Int32Array
  /** Which words these are, if not all of them. */
  readonly at: Int32Array | undefined
}

/** A set of places in a catalog, as bits. A set shorter than asked for holds nothing beyond its end. */
export class Bits {
  #words: Int32Array

  constructor(size = 0) {
    this.#words = new Int32Array(Math.ceil(size / 32))
  }

  static of(places: readonly number[]): Bits {
    const bits = new Bits(places.reduce((most, at) => Math.max(most, at + 1), 0))
    for (const at of places) bits.add(at)
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
    return sizeOfBoth(this.#words, this.#words)
  }

  /** How many of a selection are in this set. */
  sizeIn({ words, at }: Selection): number {
    const own = this.#words
    if (!at) return sizeOfBoth(own, words)
    let size = 0
    for (let index = 0; index < at.length; index++) {
      const word = at[index] ?? 0
      if (word >= own.length) break
      size += countOf((own[word] ?? 0) & (words[index] ?? 0))
    }
    return size
  }

  /** What is in the set, to be counted by many fields before the set changes. */
  selection(): Selection {
    const own = this.#words
    const size = this.size
    let length = 0
    for (let word = 0; word < own.length; word++) length += Number(own[word] !== 0)
    if (length > own.length / 2) return { size, words: own, at: undefined }
    const [at, words] = [new Int32Array(length), new Int32Array(length)]
    for (let word = 0, index = 0; index < length; word++) {
      const places = own[word] ?? 0
      if (places === 0) continue
      at[index] = word
      words[index++] = places
    }
    return { size, words, at }
  }

  forEach(visit: (at: number) => void): void {
    forEachOf({ words: this.#words, at: undefined }, visit)
  }

  /** The places, in rising order. */
  places(): number[] {
    const places: number[] = []
    this.forEach((at) => {
      places.push(at)
    })
    return places
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

export function forEachOf({ words, at }: Pick<Selection, "words" | "at">, visit: (at: number) => void): void {
  for (let index = 0; index < words.length; index++) {
    const first = (at ? (at[index] ?? 0) : index) * 32
    for (let left = words[index] ?? 0; left !== 0; left &= left - 1)
      visit(first + 31 - Math.clz32(left & -left))
  }
}

/** Raises `counts[number]` for the number at each place. A loop of its own: it may run over most of a catalog. */
export function tally({ words, at }: Selection, numbers: Int32Array, counts: Int32Array): void {
  for (let index = 0; index < words.length; index++) {
    const first = (at ? (at[index] ?? 0) : index) * 32
    for (let left = words[index] ?? 0; left !== 0; left &= left - 1) {
      const number = numbers[first + 31 - Math.clz32(left & -left)] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    }
  }
}

/**
 * How many places two sets share. Four words are added up bit by bit before any bits are counted (the carry-save adders
 * of Harley and Seal: Hacker's Delight, 5-2), which takes less than to count those of each word.
 */
function sizeOfBoth(own: Int32Array, others: Int32Array): number {
  const shared = Math.min(own.length, others.length)
  let [ones, twos, size, word] = [0, 0, 0, 0]
  for (; word + 4 <= shared; word += 4) {
    const a = (own[word] ?? 0) & (others[word] ?? 0)
    const b = (own[word + 1] ?? 0) & (others[word + 1] ?? 0)
    const c = (own[word + 2] ?? 0) & (others[word + 2] ?? 0)
    const d = (own[word + 3] ?? 0) & (others[word + 3] ?? 0)
    const firstTwos = carried(ones, a, b)
    ones ^= a ^ b
    const nextTwos = carried(ones, c, d)
    ones ^= c ^ d
    size += 4 * countOf(carried(twos, firstTwos, nextTwos))
    twos ^= firstTwos ^ nextTwos
  }
  size += 2 * countOf(twos) + countOf(ones)
  for (; word < shared; word++) size += countOf((own[word] ?? 0) & (others[word] ?? 0))
  return size
}

/** The bits that at least two of three words have. */
function carried(one: number, two: number, three: number): number {
  return (one & two) | ((one ^ two) & three)
}

/** The bits of a word that are set (Hacker's Delight, 5-1). */
function countOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
