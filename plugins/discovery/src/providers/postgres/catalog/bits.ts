/** A set of places in a catalog, as bits. A set shorter than asked for holds nothing beyond its end. */
export class Bits {
  #words: Uint32Array

  constructor(size = 0) {
    this.#words = new Uint32Array(Math.ceil(size / 32))
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
    for (let word = 0; word < this.#words.length; word++)
      this.#words[word] = (this.#words[word] ?? 0) & (other.#words[word] ?? 0)
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
    for (let word = 0; word < this.#words.length; word++)
      this.#words[word] = (this.#words[word] ?? 0) & ~(other.#words[word] ?? 0)
    return this
  }

  copy(): Bits {
    return new Bits().or(this)
  }

  get size(): number {
    let size = 0
    for (const word of this.#words) size += countOf(word)
    return size
  }

  /** How many are in both sets. */
  sizeWith(other: Bits): number {
    const words = Math.min(this.#words.length, other.#words.length)
    let size = 0
    for (let word = 0; word < words; word++)
      size += countOf((this.#words[word] ?? 0) & (other.#words[word] ?? 0))
    return size
  }

  forEach(visit: (at: number) => void): void {
    for (let word = 0; word < this.#words.length; word++) {
      let left = this.#words[word] ?? 0
      while (left !== 0) {
        const bit = left & -left
        visit(word * 32 + 31 - Math.clz32(bit))
        left ^= bit
      }
    }
  }

  #grow(words: number): void {
    const grown = new Uint32Array(Math.max(words, this.#words.length * 2))
    grown.set(this.#words)
    this.#words = grown
  }
}

/** The bits of a word that are set (Hacker's Delight, 5-1). */
function countOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
