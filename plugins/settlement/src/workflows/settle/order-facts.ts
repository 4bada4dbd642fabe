import type { LineAmount, MoneyEvent, OrderFacts } from "../../modules/ledger/postings/facts"
import type { AgreedTerms } from "../../modules/ledger/postings/terms"
import { minorOf } from "../../money/minor"
import type { GroundRow, ReturnRow, SettledOrder } from "./order-rows"

/** A part of a dispute that falls on the order. */
export type DisputeFact = {
  id: string
  reference: string
  status: "open" | "won" | "lost"
  amount: number
  opened_at: Date
  closed_at: Date | null
}

export type SettledState = {
  order: SettledOrder
  seller_id: string
  terms: AgreedTerms & { return_days: number }
  returns: readonly ReturnRow[]
  grounds: readonly GroundRow[]
  disputes: readonly DisputeFact[]
  /** When the money was released, if it was: what happens afterwards does not hold it back again. */
  released_on: Date | null
  now: Date
}

const DAY = 24 * 60 * 60 * 1000

/** What the ledger has to know of an order, read off its state. */
export function orderFacts(state: SettledState): OrderFacts {
  const { order, seller_id, terms } = state
  const due = state.released_on ?? releaseDueOn(state)
  return {
    order_id: order.id,
    seller_id,
    currency_code: order.currency_code,
    terms,
    events: [...paymentEvents(state), ...creditEvents(state), ...disputeEvents(state)],
    released_at: due && due <= state.now ? due : null,
  }
}

/**
 * When the seller may have the money: the return window after the last parcel arrived. Null while a parcel is out, or
 * while a return that was asked for has not come back.
 */
export function releaseDueOn({ order, terms, returns }: SettledState): Date | null {
  const isDelivered = order.items.every(
    ({ quantity, detail }) => Number(detail?.delivered_quantity ?? 0) >= Number(quantity),
  )
  const arrivals = (order.fulfillments ?? []).flatMap((parcel) =>
    parcel?.delivered_at && !parcel.canceled_at ? [new Date(parcel.delivered_at).getTime()] : [],
  )
  const isComingBack = returns.some(({ status }) => status === "requested" || status === "partially_received")
  if (!isDelivered || arrivals.length === 0 || isComingBack) return null
  return new Date(Math.max(...arrivals) + terms.return_days * DAY)
}

function paymentEvents({ order, returns, grounds }: SettledState): MoneyEvent[] {
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const amount = (major: SettledOrder["item_total"]) => minorOf(major, order.currency_code)
  const captures = payments.flatMap(({ captures }) => captures ?? [])
  const refunds = payments.flatMap(({ refunds }) => refunds ?? [])
  const received = returns
    .flatMap(({ received_at }) => (received_at ? [new Date(received_at).getTime()] : []))
    .sort((a, b) => a - b)
  return [
    ...captures.map(
      (capture): MoneyEvent => ({
        key: `capture:${capture.id}`,
        kind: "capture",
        amount: amount(capture.amount),
        reference: `#${order.display_id}`,
        at: new Date(capture.created_at),
      }),
    ),
    ...[...refunds].sort(byCreation).map((refund): MoneyEvent => {
      // A refund that follows a return that came back pays for that return.
      const isOfReturn = received.length > 0 && (received[0] ?? 0) <= new Date(refund.created_at).getTime()
      if (isOfReturn) received.shift()
      const lines = linesOfRefund(refund, grounds)
      return {
        key: `refund:${refund.id}`,
        kind: isOfReturn ? "return" : "refund",
        amount: amount(refund.amount),
        ...(lines ? { lines } : {}),
        reference: `#${order.display_id}`,
        at: new Date(refund.created_at),
      }
    }),
  ]
}

/** Which lines money went back for; undefined of a refund of the order as a whole. */
export function linesOfRefund(
  { note }: { note?: string | null },
  grounds: readonly GroundRow[],
): readonly LineAmount[] | undefined {
  const ground = note ? grounds.find(({ id }) => id === note) : undefined
  return ground?.lines.list.map(({ line_id, amount }) => ({ line_item_id: line_id, amount }))
}

/** An order that credit paid wholly has no capture: it counts as paid from the start, until it is cancelled. */
function creditEvents({ order, terms }: SettledState): MoneyEvent[] {
  if (terms.payable > 0 || terms.credit === 0) return []
  const own = { amount: 0, reference: `#${order.display_id}` }
  const credit: MoneyEvent = {
    ...own,
    key: `credit:${order.id}`,
    kind: "credit",
    at: new Date(order.created_at),
  }
  if (order.status !== "canceled") return [credit]
  const at = new Date(order.canceled_at ?? order.created_at)
  return [credit, { ...own, key: `credit:${order.id}:returned`, kind: "canceled", at }]
}

function disputeEvents({ disputes }: SettledState): MoneyEvent[] {
  return disputes.flatMap(({ id, reference, status, amount, opened_at, closed_at }): MoneyEvent[] => {
    const opened: MoneyEvent = { key: `dispute:${id}`, kind: "dispute", amount, reference, at: opened_at }
    if (status !== "won") return [opened]
    return [opened, { ...opened, key: `dispute:${id}:won`, kind: "dispute_won", at: closed_at ?? opened_at }]
  })
}

function byCreation(a: { created_at: string | Date }, b: { created_at: string | Date }): number {
  return new Date(a.created_at).getTime() - new Date(b.created_at).getTime()
}
