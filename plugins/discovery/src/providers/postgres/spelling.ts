/** Spellings of the index's vocabulary that a misspelt word may stand for, the nearest ones only. */
export function nearestSpellings(word: string, candidates: readonly string[]): string[] {
  const allowed = word.length <= 4 ? 1 : 2
  const distances = candidates.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
  const best = Math.min(...distances.map(({ distance }) => distance))
  if (best > allowed) return []
  return distances.filter(({ distance }) => distance === best).map(({ candidate }) => candidate)
}

/** Insertions, deletions, changes and swaps of neighbours that lead from one word to the other. */
export function editDistance(from: string, to: string): number {
  const a = [...from]
  const b = [...to]
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(
        Math.min(
          at(previous, j) + 1,
          at(row, j - 1) + 1,
          at(previous, j - 1) + change,
          isSwap ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforePrevious = previous
    previous = row
  }
  return at(previous, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
