import type { Money } from "@hirfa/contracts"

/** Every currency of Hirfa has two decimals (contracts, money.ts). */
const MINOR_PER_MAJOR = 100

export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency: currency.toUpperCase() })
  return format.format(amount / MINOR_PER_MAJOR)
}

export function formatDate(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(new Date(instant))
}

export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  )
}

export function countryName(code: string): string {
  return new Intl.DisplayNames("en-GB", { type: "region" }).of(code.toUpperCase()) ?? code
}
