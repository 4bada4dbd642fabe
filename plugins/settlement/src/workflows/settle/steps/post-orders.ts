import { COMMISSION_MODULE, LEDGER_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readGrounds } from "../grounds"
import { type DisputeFact, orderFacts, releaseDueOn } from "../order-facts"
import type { ReturnRow, SettledOrder } from "../order-rows"
import { agreedTerms, wholeOf } from "../terms"

export type PostedOrders = {
  /** How many transactions each order lacked; orders that lacked none are left out. */
  posted: { order_id: string; transactions: number }[]
}

/**
 * Posts what the ledger lacks of each order. No compensation: the ledger is append-only, and run again it posts only
 * what is missing still.
 */
export const postOrdersStep = createStep(
  "post-orders-to-ledger",
  async ({ orders, now }: { orders: SettledOrder[]; now: Date }, { container }) => {
    const ledger = container.resolve(LEDGER_MODULE)
    const commission = container.resolve(COMMISSION_MODULE)
    const order_id = orders.map(({ id }) => id)
    const [terms, returns, grounds, disputes] = await Promise.all([
      commission.listOrderTerms({ order_id }, { relations: ["lines"], take: orders.length }),
      readReturns(container, order_id),
      readGrounds(container, order_id),
      readDisputes(container, order_id),
    ])
    const result: PostedOrders = { posted: [] }
    for (const order of orders) {
      const own = terms.find((row) => row.order_id === order.id)
      if (!own) continue
      const state = {
        order,
        seller_id: own.seller_id,
        terms: agreedTerms(own),
        returns: returns.filter((row) => row.order_id === order.id),
        grounds: grounds.filter((row) => row.order_id === order.id),
        disputes: disputes.get(order.id) ?? [],
        released_on: own.is_released ? (own.release_on ?? new Date(now)) : null,
        now: new Date(now),
      }
      const facts = orderFacts(state)
      const postings = await ledger.settleOrder(facts)
      if (postings.length > 0) result.posted.push({ order_id: order.id, transactions: postings.length })
      await noteRelease(container, own, {
        release_on: releaseDueOn(state),
        isReleased: facts.released_at !== null,
      })
    }
    return new StepResponse(result)
  },
)

type Noted = { id: string; is_released: boolean; release_on: Date | null }

/** Only ever forward: a run that read the order before another one released it must not take that back. */
async function noteRelease(
  container: MedusaContainer,
  { id, is_released, release_on }: Noted,
  found: { release_on: Date | null; isReleased: boolean },
): Promise<void> {
  const commission = container.resolve(COMMISSION_MODULE)
  if (is_released) return
  if (found.isReleased)
    await commission.updateOrderTerms({ id, release_on: found.release_on, is_released: true })
  else if (release_on?.getTime() !== found.release_on?.getTime())
    await commission.updateOrderTerms({ id, release_on: found.release_on })
}

async function readReturns(container: MedusaContainer, order_id: string[]): Promise<ReturnRow[]> {
  const { data } = await container.resolve("query").graph({
    entity: "return",
    fields: ["order_id", "status", "received_at"],
    filters: { order_id },
  })
  return data as ReturnRow[]
}

async function readDisputes(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, DisputeFact[]>> {
  const shares = await container
    .resolve(LEDGER_MODULE)
    .listDisputeShares({ order_id }, { relations: ["dispute"], take: 10_000 })
  const byOrder = new Map<string, DisputeFact[]>()
  for (const { order_id, id, amount, dispute } of shares) {
    const { reference, status, opened_at, closed_at } = dispute
    const fact = { id, reference, status, amount: wholeOf(amount), opened_at, closed_at }
    byOrder.set(order_id, [...(byOrder.get(order_id) ?? []), fact])
  }
  return byOrder
}
