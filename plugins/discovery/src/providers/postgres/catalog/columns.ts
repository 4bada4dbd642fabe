import type { Column } from "../plan"
import { Bits } from "./bits"

/** One field of every document, by the document's place in the catalog. Null is no value, and comes last in every order. */
export interface Values {
  put(at: number, value: unknown): void
  /** Where the field is, or for a list holds, one of the values. */
  anyOf(values: readonly unknown[]): Bits
  /** Where the field has a value. */
  present(): Bits
  /** How often each value occurs at some places. */
  counts(places: Bits): Map<string, number>
  /** Below zero where the value of `a` is before that of `b`; null has no order here. */
  compare(a: number, b: number): number
  isNull(at: number): boolean
}

export function valuesOf(column: Column): Values {
  if (column.isArray) return new ListValues(column.type === "text" ? String : Number)
  return column.type === "text" ? new TextValues() : new NumberValues()
}

/** Numbers, and booleans as one and zero. */
export class NumberValues implements Values {
  #values = new Float64Array(0)

  put(at: number, value: unknown): void {
    if (at >= this.#values.length) this.#values = grown(this.#values, at, Number.NaN)
    this.#values[at] = value === null || value === undefined ? Number.NaN : Number(value)
  }

  anyOf(values: readonly unknown[]): Bits {
    const wanted = new Set(values.map(Number))
    return this.where((value) => wanted.has(value))
  }

  present(): Bits {
    return this.where((value) => !Number.isNaN(value))
  }

  /** Where a test of the value holds; it is given NaN where there is none. */
  where(test: (value: number) => boolean): Bits {
    const places = new Bits(this.#values.length)
    for (let at = 0; at < this.#values.length; at++) if (test(this.of(at))) places.add(at)
    return places
  }

  counts(places: Bits): Map<string, number> {
    const counts = new Map<number, number>()
    places.forEach((at) => {
      const value = this.of(at)
      if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
    })
    return new Map([...counts].map(([value, count]) => [String(value), count]))
  }

  stats(places: Bits): { min: number | null; max: number | null; count: number } {
    let [min, max, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
    places.forEach((at) => {
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

/** Words of a small vocabulary, each kept once and pointed to by its number; zero is none. */
class TextValues implements Values {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = [""]
  #values = new Int32Array(0)

  put(at: number, value: unknown): void {
    if (at >= this.#values.length) this.#values = grown(this.#values, at, 0)
    this.#values[at] = value === null || value === undefined ? 0 : this.#numberOf(String(value))
  }

  anyOf(values: readonly unknown[]): Bits {
    const wanted = new Set(values.map((value) => this.#numbers.get(String(value)) ?? -1))
    return this.#where((number) => wanted.has(number))
  }

  present(): Bits {
    return this.#where((number) => number !== 0)
  }

  counts(places: Bits): Map<string, number> {
    const counts = new Int32Array(this.#texts.length)
    places.forEach((at) => {
      const number = this.#values[at] ?? 0
      counts[number] = (counts[number] ?? 0) + 1
    })
    const named = this.#texts.map((text, number): [string, number] => [text, counts[number] ?? 0])
    return new Map(named.filter(([, count], number) => number > 0 && count > 0))
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

  #where(test: (number: number) => boolean): Bits {
    const places = new Bits(this.#values.length)
    for (let at = 0; at < this.#values.length; at++) if (test(this.#values[at] ?? 0)) places.add(at)
    return places
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
    const any = new Bits()
    for (const value of values) any.or(this.#places.get(this.read(value)) ?? new Bits())
    return any
  }

  present(): Bits {
    return this.#present.copy()
  }

  counts(places: Bits): Map<string, number> {
    const counts = [...this.#places].map(([value, holding]): [string, number] => [
      String(value),
      holding.sizeWith(places),
    ])
    return new Map(counts.filter(([, count]) => count > 0))
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

function grown<List extends Float64Array | Int32Array>(list: List, at: number, nothing: number): List {
  const size = Math.max(1024, (at + 1) * 2)
  const next = list instanceof Float64Array ? new Float64Array(size) : new Int32Array(size)
  next.fill(nothing)
  next.set(list)
  return next as List
}
