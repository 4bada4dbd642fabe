import type { Column } from "../plan"
import { AskedValues } from "./asked-values"
import { Bits, forEachOf, type Selection, tally } from "./bits"
import { Chains } from "./chains"
import { Ladder } from "./ladder"

export interface ValueCount {
  value: string
  count: number
}

/** One field of every document, by the document's place in the catalog. Null is no value, and comes last in every order. */
export interface Values {
  put(at: number, value: unknown): void
  /** Where the field is, or for a list holds, one of the values; not to be changed. */
  anyOf(values: readonly unknown[]): Bits
  /** The places of `anyOf` where these are known to be few, in no order. */
  fewOf?(values: readonly unknown[]): readonly number[] | undefined
  /** Where the field has a value. */
  present(): Bits
  /** How often the values occur at some places: the most frequent first, then in the order of the values, `limit` of them. */
  counts(selection: Selection, limit: number): ValueCount[]
  /** Below zero where the value of `a` is before that of `b`; null has no order here. */
  compare(a: number, b: number): number
  isNull(at: number): boolean
}

export function valuesOf(column: Column): Values {
  if (column.isArray) return new ListValues(column.type === "text" ? String : Number)
  return column.type === "text" ? new TextValues() : new NumberValues()
}

export type Comparison = "$gt" | "$gte" | "$lt" | "$lte"

/** Bounds whose places are kept: a bit a document each. */
const MOST_BOUNDS = 64

/** Numbers, and booleans as one and zero; NaN is none. */
export class NumberValues implements Values {
  readonly #asked = new AskedValues()
  /** Asked since something changed: one search asks for the same bound for each of its facets. */
  readonly #within = new Map<string, Bits>()
  /** Made when a bound is asked for, and anew when there is room for more numbers than it was made of. */
  #ladder: Ladder | undefined
  #values = new Float64Array(0)

  put(at: number, value: unknown): void {
    if (at >= this.#values.length) {
      this.#values = grown(this.#values, at, Number.NaN)
      this.#ladder = undefined
    }
    const number = value === null || value === undefined ? Number.NaN : Number(value)
    this.#asked.move(at, this.of(at), number)
    this.#ladder?.move(at, this.of(at), number)
    this.#within.clear()
    this.#values[at] = number
  }

  anyOf(values: readonly unknown[]): Bits {
    const numbers = values.map(Number).filter((number) => !Number.isNaN(number))
    return unionOf(numbers.map((number) => this.#asked.placesOf(number, () => this.#equalTo(number))))
  }

  present(): Bits {
    return this.#held().all
  }

  /** Where the value stands so to a bound, which it does nowhere where there is none; not to be changed. */
  where(comparison: Comparison, bound: number): Bits {
    const key = `${comparison} ${bound}`
    const places = this.#within.get(key) ?? this.#look(comparison, bound)
    if (this.#within.size >= MOST_BOUNDS) this.#within.clear()
    this.#within.set(key, places)
    return places
  }

  #equalTo(number: number): Bits {
    return this.#look("$lte", number).copy().without(this.#look("$lt", number))
  }

  #look(comparison: Comparison, bound: number): Bits {
    // Neither more nor less than NaN.
    if (Number.isNaN(bound)) return new Bits()
    const ladder = this.#held()
    const isBoundBelow = comparison === "$lte" || comparison === "$gt"
    const below = ladder.below(bound, isBoundBelow, (at) => this.of(at))
    return comparison === "$lte" || comparison === "$lt" ? below : ladder.all.copy().without(below)
  }

  #held(): Ladder {
    this.#ladder ??= new Ladder(this.#values)
    return this.#ladder
  }

  counts(selection: Selection, limit: number): ValueCount[] {
    const counts = new Map<number, number>()
    forEachOf(selection, (at) => {
      const value = this.of(at)
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
    })
    const inOrder = [...counts].sort(([one], [other]) => one - other)
    return mostFrequent(
      inOrder.map(([value, count]) => ({ value: String(value), count })),
      limit,
    )
  }

  stats(selection: Selection): { min: number | null; max: number | null; count: number } {
    let [min, max, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
    forEachOf(selection, (at) => {
      const value = this.of(at)
      if (Number.isNaN(value)) return
      min = Math.min(min, value)
      max = Math.max(max, value)
      count++
    })
    return count === 0 ? { min: null, max: null, count } : { min, max, count }
  }

  compare(a: number, b: number): number {
    return this.of(a) - this.of(b)
  }

  isNull(at: number): boolean {
    return Number.isNaN(this.of(at))
  }

  of(at: number): number {
    return this.#values[at] ?? Number.NaN
  }
}

/** So few places are looked at one by one. */
const FEW_PLACES = 256
/** What it costs to look at a word of a value's places, if to look up the value at a place costs one. */
const WORD_COST = 0.4

/** Words of a small vocabulary, each kept once and pointed to by its number; zero is none. */
class TextValues implements Values {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = [""]
  #ordered: number[] = []
  readonly #asked = new AskedValues()
  readonly #chains = new Chains()
  #values = new Int32Array(0)

  put(at: number, value: unknown): void {
    if (at >= this.#values.length) this.#values = grown(this.#values, at, 0)
    const number = value === null || value === undefined ? 0 : this.#numberOf(String(value))
    const before = this.#values[at] ?? 0
    this.#asked.move(at, before, number)
    this.#chains.move(at, before, number)
    this.#values[at] = number
  }

  anyOf(values: readonly unknown[]): Bits {
    return unionOf(this.#numbersOf(values).map((number) => this.#placesOf(number)))
  }

  fewOf(values: readonly unknown[]): number[] | undefined {
    const numbers = [...new Set(this.#numbersOf(values))]
    const size = numbers.reduce((sum, number) => sum + this.#chains.sizeOf(number), 0)
    return size > FEW_PLACES ? undefined : numbers.flatMap((number) => this.#chains.placesOf(number))
  }

  #numbersOf(values: readonly unknown[]): number[] {
    return values.flatMap((value) => this.#numbers.get(String(value)) ?? [])
  }

  present(): Bits {
    const places = new Bits(this.#values.length)
    for (const [at, number] of this.#values.entries()) if (number !== 0) places.add(at)
    return places
  }

  counts(selection: Selection, limit: number): ValueCount[] {
    const costOfKept = this.#texts.length * selection.words.length * WORD_COST
    const counts = costOfKept < selection.size ? this.#countKept(selection) : this.#countEach(selection)
    counts[0] = 0
    const least = leastOf(counts, limit)
    const named: ValueCount[] = []
    for (const number of this.#inOrder()) {
      const count = counts[number] ?? 0
      if (count >= least) named.push({ value: this.#texts[number] ?? "", count })
    }
    return mostFrequent(named, limit)
  }

  /** The numbers of the texts in the order of the texts: to sort them anew for each count takes longer than to count. */
  #inOrder(): readonly number[] {
    const numbers = this.#texts.length - 1
    if (this.#ordered.length !== numbers) {
      this.#ordered = Array.from({ length: numbers }, (_, index) => index + 1)
      this.#ordered.sort((a, b) => compareTexts(this.#texts[a] ?? "", this.#texts[b] ?? ""))
    }
    return this.#ordered
  }

  #countEach(selection: Selection): Int32Array {
    const counts = new Int32Array(this.#texts.length)
    tally(selection, this.#values, counts)
    return counts
  }

  /** Where each of few values stands is kept, and what two sets share is counted by 32 places at once. */
  #countKept(selection: Selection): Int32Array {
    return Int32Array.from(this.#texts, (_, number) =>
      number === 0 ? 0 : this.#placesOf(number).sizeIn(selection),
    )
  }

  #placesOf(number: number): Bits {
    return this.#asked.placesOf(number, () => Bits.of(this.#chains.placesOf(number)))
  }

  compare(a: number, b: number): number {
    return compareTexts(this.#textAt(a), this.#textAt(b))
  }

  isNull(at: number): boolean {
    return (this.#values[at] ?? 0) === 0
  }

  #textAt(at: number): string {
    return this.#texts[this.#values[at] ?? 0] ?? ""
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }
}

/** Lists of few different values: for each value, the places that hold it. */
class ListValues implements Values {
  readonly #places = new Map<string | number, Bits>()
  readonly #present = new Bits()

  constructor(readonly read: (value: unknown) => string | number) {}

  put(at: number, value: unknown): void {
    for (const places of this.#places.values()) places.delete(at)
    this.#present.delete(at)
    if (!Array.isArray(value)) return
    this.#present.add(at)
    for (const each of value) {
      const read = this.read(each)
      const places = this.#places.get(read) ?? new Bits()
      places.add(at)
      this.#places.set(read, places)
    }
  }

  anyOf(values: readonly unknown[]): Bits {
    return unionOf(values.flatMap((value) => this.#places.get(this.read(value)) ?? []))
  }

  present(): Bits {
    return this.#present.copy()
  }

  counts(selection: Selection, limit: number): ValueCount[] {
    const inOrder = [...this.#places]
      .map(([value, holding]) => ({ value: String(value), count: holding.sizeIn(selection) }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => compareTexts(one.value, other.value))
    return mostFrequent(inOrder, limit)
  }

  compare(): number {
    return 0
  }

  isNull(at: number): boolean {
    return !this.#present.has(at)
  }
}

export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function mostFrequent(inOrder: ValueCount[], limit: number): ValueCount[] {
  return inOrder.sort((one, other) => other.count - one.count).slice(0, limit)
}

/** How often a value occurs at least that is among the `limit` most frequent. */
function leastOf(counts: Int32Array, limit: number): number {
  if (counts.length <= limit) return 1
  return Math.max(1, counts.toSorted()[counts.length - limit] ?? 1)
}

/** The set itself when there is one only. */
function unionOf(sets: readonly Bits[]): Bits {
  const [first = new Bits(), ...others] = sets
  return others.length === 0 ? first : others.reduce((any, each) => any.or(each), first.copy())
}

function grown<List extends Float64Array | Int32Array>(list: List, at: number, nothing: number): List {
  const size = Math.max(1024, (at + 1) * 2)
  const next = list instanceof Float64Array ? new Float64Array(size) : new Int32Array(size)
  next.fill(nothing)
  next.set(list)
  return next as List
}
