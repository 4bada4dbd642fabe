import { LEDGER_MODULE, type Statement, type StatementQuery } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { balanceView, ledgerLines } from "../views/ledger"
import { balanceAfterLines } from "./balances"
import { startOfDay } from "./days"

/** Lines that one statement may hold; a longer period is asked for in parts. */
const MOST_LINES = 20_000

/**
 * What a seller had at the start of a period, each movement in it, and what she had at its end. Movements count on the day
 * on which they were written, so a period that is over does not change any more.
 */
export async function readStatement(
  container: MedusaContainer,
  { seller, query }: { seller: { id: string; name: string }; query: StatementQuery },
): Promise<Statement> {
  const ledger = container.resolve(LEDGER_MODULE)
  const from = startOfDay(query.from)
  const to = startOfDay(query.to, 1)
  const [before, { lines, count }] = await Promise.all([
    ledger.balanceBefore(seller.id, query.currency, from),
    ledger.lines({
      seller_id: seller.id,
      currency_code: query.currency,
      from,
      to,
      take: MOST_LINES,
      oldestFirst: true,
    }),
  ])
  if (count > MOST_LINES)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `to: this period has ${count} movements: ask for a shorter one`,
    )
  return {
    seller: { id: seller.id, name: seller.name },
    currency: query.currency,
    from: query.from,
    to: query.to,
    opening: balanceView(before, query.currency),
    lines: await ledgerLines(container, lines),
    closing: balanceView(balanceAfterLines(before, lines), query.currency),
  }
}
