import type { Bits } from "./bits"
import { compareTexts, type Values } from "./columns"

/** What a search is sorted by: fields in turn, then the key, so that every order is whole. */
export type Order = readonly (readonly [field: string, direction: "ASC" | "DESC"])[]
export type Compare = (a: number, b: number) => number

/** Compares places by an order; what has no value is last, whichever way it goes. */
export function comparing(
  order: Order,
  fields: ReadonlyMap<string, Values>,
  ids: readonly string[],
  scoreAt: (at: number) => number = () => 0,
): Compare {
  const steps = order.map(([name, direction]): Compare => {
    const sign = direction === "ASC" ? 1 : -1
    if (name === "_score") return (a, b) => sign * (scoreAt(a) - scoreAt(b))
    const field = fields.get(name)
    if (!field) return () => 0
    return (a, b) => {
      const [noA, noB] = [field.isNull(a), field.isNull(b)]
      return noA || noB ? Number(noA) - Number(noB) : sign * field.compare(a, b)
    }
  })
  return (a, b) => {
    for (const step of steps) {
      const difference = step(a, b)
      if (difference !== 0) return difference
    }
    return compareTexts(ids[a] ?? "", ids[b] ?? "")
  }
}

/** The first few of some places, without sorting the rest. */
export function firstOf(places: Bits, count: number, compare: Compare): number[] {
  const best: number[] = []
  places.forEach((at) => {
    const last = best.at(-1)
    if (best.length === count && (last === undefined || compare(at, last) >= 0)) return
    best.splice(positionIn(best, at, compare), 0, at)
    if (best.length > count) best.pop()
  })
  return best
}

/** All places of a catalog in one order, kept sorted over changes of a few of them. */
export class SortedPlaces {
  #places: number[]

  constructor(
    places: Bits,
    readonly compare: Compare,
  ) {
    this.#places = places.places().sort(compare)
  }

  /** Takes out the places that changed and puts those that are still there where they belong now. */
  move(changed: Bits, there: Bits): void {
    const moved = new SortedPlaces(there.copy().and(changed), this.compare).#places
    const kept = this.#places.filter((at) => !changed.has(at))
    const merged: number[] = []
    let next = 0
    for (const at of kept) {
      for (; next < moved.length && this.compare(moved[next] ?? 0, at) < 0; next++)
        merged.push(moved[next] ?? 0)
      merged.push(at)
    }
    this.#places = [...merged, ...moved.slice(next)]
  }

  /** A page of the places where something holds; undefined if it is not full after so many places were looked at. */
  page(
    holdsAt: (at: number) => boolean,
    skip: number,
    take: number,
    patience = Number.POSITIVE_INFINITY,
  ): number[] | undefined {
    const page: number[] = []
    let [passed, looked] = [0, 0]
    for (const at of this.#places) {
      if (page.length === take) return page
      if (looked++ >= patience) return undefined
      if (holdsAt(at) && passed++ >= skip) page.push(at)
    }
    return page
  }
}

function positionIn(sorted: readonly number[], at: number, compare: Compare): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] ?? 0, at) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
