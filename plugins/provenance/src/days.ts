const DAY = 24 * 60 * 60 * 1000

/** The day in UTC, as `2026-11-24`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, 10)
}
