import { INSIGHT_PERIODS, type InsightPeriod } from "@hirfa/contracts"

/** A period and the one before it, both in whole days of UTC; the ends are not in them. */
export interface Span {
  period: InsightPeriod
  before: Date
  from: Date
  to: Date
}

const DAY = 24 * 60 * 60 * 1000

/** The last days up to today, today counted in. */
export function spanOf(period: InsightPeriod, now: Date): Span {
  const to = Math.floor(now.getTime() / DAY) * DAY + DAY
  const length = INSIGHT_PERIODS[period] * DAY
  return { period, before: new Date(to - 2 * length), from: new Date(to - length), to: new Date(to) }
}

export function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}

/** The period as it is told: its first and its last day. */
export function toldSpan({ period, from, to }: Span): { period: InsightPeriod; from: string; to: string } {
  return { period, from: dayOf(from), to: dayOf(new Date(to.getTime() - DAY)) }
}
