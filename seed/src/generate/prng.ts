/** Numbers that look random and are the same in every run (mulberry32). */
export type Prng = {
  next: () => number
  below: (bound: number) => number
  pick: <Item>(items: readonly Item[]) => Item
}

/** A generator of its own for each seed number, so that the hundredth piece is the same whoever asks for it first. */
export function prng(seed: number): Prng {
  let state = (seed * 0x9e3779b1) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error("Nothing to pick from")
      return item
    },
  }
}
