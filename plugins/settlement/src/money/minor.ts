import { CURRENCIES, type Currency, type Money, minorPerMajor } from "@hirfa/contracts"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Medusa's major units as whole minor ones, half a unit away from zero. */
export function minorOf(major: BigNumberInput | null | undefined, currency_code: string): number {
  const minor = MathBN.mult(major ?? 0, minorPerMajor(currencyOf(currency_code)))
    .integerValue(4)
    .toNumber()
  return minor === 0 ? 0 : minor
}

export function currencyOf(code: string): Currency {
  const currency = CURRENCIES.find((known) => known === code.toLowerCase())
  if (!currency) throw new RangeError(`${code} is not a currency of Hirfa: name it in contracts/src/money.ts`)
  return currency
}

export function moneyOf(amount: BigNumberInput, currency_code: string): Money {
  return { amount: MathBN.convert(amount).toNumber(), currency: currencyOf(currency_code) }
}

/** Minor units as a decimal number of major ones, as banks and spreadsheets write it. */
export function decimalOf(amount: number, currency_code: string): string {
  const decimals = Math.round(Math.log10(minorPerMajor(currencyOf(currency_code))))
  const digits = String(Math.abs(amount)).padStart(decimals + 1, "0")
  const sign = amount < 0 ? "-" : ""
  return decimals === 0
    ? `${sign}${digits}`
    : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
