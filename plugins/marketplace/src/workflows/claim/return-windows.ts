import type { ClaimReason } from "@hirfa/contracts"

type Rule = {
  what: "regret" | "fault"
  /** Destinations in lower case; all, where none are named. */
  countries?: readonly string[]
  /** Orders placed from this day on. */
  from: string
  /** Days after the last parcel of the order has come. */
  days: number
  source: string
}

const EU = [
  "at",
  "be",
  "bg",
  "hr",
  "cy",
  "cz",
  "dk",
  "ee",
  "fi",
  "fr",
  "de",
  "gr",
  "hu",
  "ie",
  "it",
  "lv",
  "lt",
  "lu",
  "mt",
  "nl",
  "pl",
  "pt",
  "ro",
  "sk",
  "si",
  "es",
  "se",
]

/**
 * How long a buyer may send back what she does not like, and say that something is wrong. The longest that holds for a
 * destination on the day of the order counts; a change of the law is a new row, and old orders keep theirs.
 */
export const RETURN_RULES: readonly Rule[] = [
  {
    what: "regret",
    from: "2014-06-13",
    days: 14,
    source: "Hirfa's own terms: the European term for every buyer",
  },
  {
    what: "regret",
    countries: EU,
    from: "2014-06-13",
    days: 14,
    source: "Directive 2011/83/EU, Articles 9(1) and 28",
  },
  {
    what: "regret",
    countries: ["gb"],
    from: "2014-06-13",
    days: 14,
    source: "The Consumer Contracts Regulations 2013 (UK), regulation 30",
  },
  {
    what: "fault",
    from: "2014-06-13",
    days: 730,
    source: "Hirfa's own terms: the European guarantee for every buyer",
  },
  {
    what: "fault",
    countries: EU,
    from: "2022-01-01",
    days: 730,
    source: "Directive (EU) 2019/771, Article 10(1)",
  },
]

const DAY = 24 * 60 * 60 * 1000

/** Days that an order to a country has, by the rules of the day on which it was placed. */
export function returnDays(what: Rule["what"], country: string | null | undefined, placed_at: Date): number {
  const day = placed_at.toISOString().slice(0, 10)
  const code = country?.toLowerCase()
  const holding = RETURN_RULES.filter(
    (rule) =>
      rule.what === what && rule.from <= day && (!rule.countries || (code && rule.countries.includes(code))),
  )
  return Math.max(0, ...holding.map(({ days }) => days))
}

export type Delivered = { placed_at: Date; country: string | null | undefined; arrived_at: Date | null }

/** The last day (YYYY-MM-DD) on which something can be asked for; null while not all of the order has come. */
export function lastDay(reason: ClaimReason, { placed_at, country, arrived_at }: Delivered): string | null {
  if (!arrived_at) return null
  const days = returnDays(reason === "changed_mind" ? "regret" : "fault", country, placed_at)
  return new Date(arrived_at.getTime() + days * DAY).toISOString().slice(0, 10)
}

/** Whether it is too late: a day ends where it ends last (UTC-12). */
export function isTooLate(day: string | null, now: Date): boolean {
  return day !== null && now.getTime() > Date.parse(`${day}T00:00:00Z`) + DAY + DAY / 2
}
