import { CURRENCIES, type Currency, type Money, minorPerMajor } from "@hirfa/contracts"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Medusa's major units as the wire's integer minor units, half a unit away from zero. */
export function toMoney(major: BigNumberInput | null | undefined, currency_code: string): Money {
  const currency = currencyOf(currency_code)
  const minor = MathBN.mult(major ?? 0, minorPerMajor(currency))
    .integerValue(4)
    .toNumber()
  return { amount: minor === 0 ? 0 : minor, currency }
}

/** Sums of one currency. */
export function addMoney(amounts: readonly Money[], currency_code: string): Money {
  return { amount: amounts.reduce((sum, { amount }) => sum + amount, 0), currency: currencyOf(currency_code) }
}

function currencyOf(code: string): Currency {
  const currency = CURRENCIES.find((known) => known === code.toLowerCase())
  if (!currency) throw new RangeError(`${code} is not a currency of Hirfa: name it in contracts/src/money.ts`)
  return currency
}
