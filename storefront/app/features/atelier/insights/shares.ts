/** How many of a hundred, with one decimal. */
export function perHundred(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10
}
