/** Chance that is the same in each run of a test (mulberry32). */
export function chance(seed: number) {
  let state = seed
  const random = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(random() * count)
  return {
    below,
    oneOf: <T>(values: readonly T[]) => values[below(values.length)] as T,
    some: <T>(values: readonly T[], share = 0.4) => values.filter(() => random() < share),
    isLikely: (share: number) => random() < share,
  }
}
