import { Bits } from "./bits"
import { Chains } from "./chains"

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
  /** What stands on each rung and not below it, by the number of the rung from one on. */
  readonly #between = new Chains()

  constructor(numbers: Float64Array) {
    this.#rungs = topsOf(numbers).map((top) => ({ top, places: new Bits(numbers.length) }))
    for (const [at, number] of numbers.entries()) {
      const rung = this.#rungOf(number)
      this.#rungs[rung - 1]?.places.add(at)
      this.#between.move(at, 0, rung)
    }
    for (const [index, { places }] of this.#rungs.entries()) {
      const below = this.#rungs[index - 1]
      if (below) places.or(below.places)
    }
  }

  /** A place has another number now. */
  move(at: number, before: number, after: number): void {
    this.#between.move(at, this.#rungOf(before), this.#rungOf(after))
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
    const number = this.#rungOf(bound)
    const [rung, under] = [this.#rungs[number - 1], this.#rungs[number - 2]]
    if (!rung) return new Bits()
    if (isBoundIn && rung.top === bound) return rung.places
    const places = under ? under.places.copy() : new Bits()
    for (const at of this.#between.placesOf(number))
      if (numberAt(at) < bound || (isBoundIn && numberAt(at) === bound)) places.add(at)
    return places
  }

  /** The lowest rung whose top is not below a number, counted from one on; zero for NaN. */
  #rungOf(number: number): number {
    return this.#rungs.findIndex(({ top }) => number <= top) + 1
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
