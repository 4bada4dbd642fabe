import { Bits } from "./bits"

const RUNGS = 64
/** So many numbers tell well enough how all of them are spread. */
const SAMPLE = 4_096

interface Rung {
  readonly top: number
  /** Where the number is at most the top; the last top is infinite. */
  readonly places: Bits
}

/**
 * Where numbers are at most so much, kept for some numbers between which about as many places stand: for any other
 * bound only those between two rungs are looked at. NaN stands nowhere.
 */
export class Ladder {
  readonly #rungs: readonly Rung[]

  constructor(numbers: Float64Array) {
    this.#rungs = topsOf(numbers).map((top) => ({ top, places: new Bits(numbers.length) }))
    for (const [at, number] of numbers.entries())
      if (!Number.isNaN(number)) this.#rungs[this.#rungOf(number)]?.places.add(at)
    for (const [index, { places }] of this.#rungs.entries()) {
      const below = this.#rungs[index - 1]
      if (below) places.or(below.places)
    }
  }

  /** A place has another number now. */
  move(at: number, before: number, after: number): void {
    for (const { top, places } of this.#rungs) {
      const [was, is] = [before <= top, after <= top]
      if (is && !was) places.add(at)
      else if (was && !is) places.delete(at)
    }
  }

  /** Where there is a number; not to be changed. */
  get all(): Bits {
    return this.#rungs.at(-1)?.places ?? new Bits()
  }

  /** Where the number is less than a bound, or at most the bound itself; not to be changed. */
  below(bound: number, isBoundIn: boolean, numberAt: (at: number) => number): Bits {
    const index = this.#rungOf(bound)
    const [rung, under] = [this.#rungs[index], this.#rungs[index - 1]]
    if (!rung) return new Bits()
    if (isBoundIn && rung.top === bound) return rung.places
    const places = under ? under.places.copy() : new Bits()
    const between = under ? rung.places.copy().without(under.places) : rung.places
    between.forEach((at) => {
      const number = numberAt(at)
      if (number < bound || (isBoundIn && number === bound)) places.add(at)
    })
    return places
  }

  /** The lowest rung whose top is not below a number. */
  #rungOf(number: number): number {
    return this.#rungs.findIndex(({ top }) => number <= top)
  }
}

function topsOf(numbers: Float64Array): number[] {
  const step = Math.ceil(numbers.length / SAMPLE)
  const sample = numbers.filter((number, at) => at % step === 0 && !Number.isNaN(number)).sort()
  const tops = Array.from(
    { length: RUNGS - 1 },
    (_, rung) => sample[Math.floor((sample.length * (rung + 1)) / RUNGS)],
  )
  return [...new Set([...tops.filter((top) => top !== undefined), Number.POSITIVE_INFINITY])]
}
