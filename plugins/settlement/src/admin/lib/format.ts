import type { Currency, Money } from "@hirfa/contracts"

/** Every currency of Hirfa has two decimals (contracts, money.ts). */
const MINOR_PER_MAJOR = 100

export function formatMoney({ amount, currency }: Money): string {
  const format = new Intl.NumberFormat("en-GB", { style: "currency", currency: currency.toUpperCase() })
  return format.format(amount / MINOR_PER_MAJOR)
}

export function formatAmount(amount: number, currency: Currency): string {
  return formatMoney({ amount, currency })
}

export function formatDate(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(new Date(instant))
}

/** Basis points as per cent. */
export function formatRate(basisPoints: number): string {
  return `${basisPoints / 100} %`
}

/** "120.50" as 12050; 0 for what is no amount. */
export function minorOf(major: string): number {
  const amount = Number(major.trim().replace(",", "."))
  return Number.isFinite(amount) ? Math.round(amount * MINOR_PER_MAJOR) : 0
}
