import type { Availability, Days } from "@hirfa/contracts"
import { counted, currentLocale, formatNumber, m } from "~/lib/i18n"

const known = new Map<string, string>()

/** A span of days in words; worked out once for each span, because plural rules are slow and cards are many. */
export function daysText(days: Days): string {
  const key = `${currentLocale()} ${days.min} ${days.max}`
  const before = known.get(key)
  if (before !== undefined) return before
  if (known.size > 2_000) known.clear()
  const isOne = days.min === days.max
  const text = isOne
    ? counted(m.days_exactly, days.max)
    : m.days_between({ count: days.max, min: formatNumber(days.min), max: formatNumber(days.max) })
  known.set(key, text)
  return text
}

/** When a piece can leave its workshop. */
export function leadTimeText(availability: Availability, leadTime: Days | null): string {
  if (availability === "sold") return m.availability_sold()
  if (availability === "ready") return m.availability_ready()
  return leadTime ? m.availability_made_in({ days: daysText(leadTime) }) : m.availability_made_to_order()
}

export function availabilityName(availability: Availability): string {
  if (availability === "sold") return m.availability_sold()
  return availability === "ready" ? m.availability_ready() : m.availability_made_to_order()
}
