/** Sellers reckon by the clock of Morocco. */
const ZONE = "Africa/Casablanca"

const OFFSET = new Intl.DateTimeFormat("en", { timeZone: ZONE, timeZoneName: "longOffset" })

/** The first instant of a Moroccan day, given as 2026-11-30; `after` days later when asked. */
export function startOfDay(day: string, after = 0): Date {
  const midnight = new Date(`${day}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + after)
  return new Date(midnight.getTime() - offsetAt(midnight) * 60_000)
}

/** The Moroccan day of an instant, as 2026-11-30. */
export function dayOf(instant: Date): string {
  return new Date(instant.getTime() + offsetAt(instant) * 60_000).toISOString().slice(0, 10)
}

/** Minutes by which Morocco is ahead of UTC; not the same in Ramadan. */
function offsetAt(instant: Date): number {
  const name = OFFSET.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? ""
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? []
  if (!sign) return 0
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
