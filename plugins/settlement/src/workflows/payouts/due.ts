import { type Currency, EXCHANGE_MODULE, LEDGER_MODULE, PAYOUT_MODULE } from "@hirfa/contracts"
import type { RateRow } from "@hirfa/marketplace/modules/exchange"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerBalanceRow } from "../../modules/ledger/reads"
import { type PlannedPayout, planPayout } from "../../modules/payout/plan"
import { currencyOf } from "../../money/minor"

export type DueRow = {
  balance: SellerBalanceRow
  seller: { id: string; name: string; status: string }
  minimum: number
  account: Awaited<ReturnType<typeof readAccounts>>[number] | null
  plan: ReturnType<typeof planPayout>
}

/** What every seller, or one, would be paid now, and what stands in the way where nothing would. */
export async function duePayouts(
  container: MedusaContainer,
  { seller_id, now = new Date() }: { seller_id?: string; now?: Date } = {},
): Promise<DueRow[]> {
  const service = container.resolve(PAYOUT_MODULE)
  const { minimums, maxRateAgeDays } = service.options
  const balances = await container.resolve(LEDGER_MODULE).balances(seller_id ? { seller_id } : {})
  const ids = [...new Set(balances.map((row) => row.seller_id))]
  const [sellers, accounts, rates] = await Promise.all([
    readSellers(container, ids),
    readAccounts(container, ids),
    container.resolve(EXCHANGE_MODULE).ratesOn(now.toISOString().slice(0, 10)),
  ])
  return balances.flatMap((balance) => {
    const seller = sellers.get(balance.seller_id)
    if (!seller) return []
    const account = accounts.find((row) => row.seller_id === seller.id) ?? null
    const minimum = minimums[balance.currency_code] ?? 0
    const plan = planPayout({
      balance,
      account,
      seller_status: seller.status,
      minimum,
      rate: rateOf(rates, balance.currency_code),
      max_rate_age_days: maxRateAgeDays,
      now,
    })
    return [{ balance, seller, minimum, account, plan }]
  })
}

function rateOf(rates: ReadonlyMap<Currency, RateRow>, currency_code: string): RateRow | null {
  return rates.get(currencyOf(currency_code)) ?? null
}

export function isPlanned(plan: ReturnType<typeof planPayout>): plan is PlannedPayout {
  return "amount" in plan
}

async function readAccounts(container: MedusaContainer, seller_id: string[]) {
  return container.resolve(PAYOUT_MODULE).listPayoutAccounts({ seller_id }, { take: seller_id.length })
}

async function readSellers(container: MedusaContainer, id: string[]): Promise<Map<string, DueRow["seller"]>> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "seller", fields: ["id", "name", "status"], filters: { id } })
  return new Map((data as DueRow["seller"][]).map((seller) => [seller.id, seller]))
}
