const DEPTH = 10

/**
 * Normalised discounted cumulative gain of the first ten: 1 when no order of all pieces would be better. The gain of a
 * grade is 2^grade - 1, discounted by the logarithm of its place (Järvelin and Kekäläinen, 2002).
 */
export function ndcgAt10(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const ideal = [...grades.values()].sort((a, b) => b - a)
  const best = gainOf(ideal)
  return best === 0 ? 0 : gainOf(found.map((handle) => grades.get(handle) ?? 0)) / best
}

/** The part of the good pieces (graded 2 or 3; 1 when there are no better) that stands on the first page. */
export function recallOf(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const least = Math.min(2, Math.max(...grades.values()))
  const good = [...grades].filter(([, grade]) => grade >= least).map(([handle]) => handle)
  return good.filter((handle) => found.includes(handle)).length / good.length
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, DEPTH)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
}
