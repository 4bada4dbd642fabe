import type { LedgerProof } from "@hirfa/contracts"
import { SELLER_ACCOUNTS } from "../modules/ledger/postings/accounts"
import { currencyOf } from "../money/minor"

type Sum = { currency_code: string; account: string; amount: number }

/** Sets what buyers paid against who has it, one currency at a time. */
export function proofOf(sums: readonly Sum[]): LedgerProof {
  const codes = [...new Set(sums.map(({ currency_code }) => currency_code))]
  return {
    currencies: codes.map((code) => {
      const own = sums.filter(({ currency_code }) => currency_code === code)
      const total = (has: (account: string) => boolean) =>
        own.reduce((sum, { account, amount }) => sum + (has(account) ? amount : 0), 0)
      const captured_less_given_back = -total((account) => account === "buyers") || 0
      const isSellers = (account: string) => SELLER_ACCOUNTS.some((known) => known === account)
      return {
        currency: currencyOf(code),
        captured_less_given_back,
        sellers: total(isSellers),
        accounts: Object.fromEntries(own.map(({ account, amount }) => [account, amount])),
        is_balanced: total((account) => account !== "buyers") === captured_less_given_back,
      }
    }),
  }
}
