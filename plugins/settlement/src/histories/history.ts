import { expect } from "vitest"
import { freezeTerms } from "../modules/commission/terms"
import type { LineAmount } from "../modules/ledger/postings/facts"
import { agreedTerms } from "../workflows/settle/terms"
import { type Checkout, type Command, ruleBook } from "./drawn"
import { type Paid, StripeWorld, total } from "./stripe-world"
import { captured, kept, MemoryLedger, type TrueOrder } from "./world"

/** Lets a history happen, with a ledger that follows as well as lost, late and doubled events let it. */
export class History {
  readonly ledger = new MemoryLedger()
  readonly orders: TrueOrder[] = []
  readonly payouts: Paid[] = []
  readonly #stripe = new StripeWorld({ ...this, now: () => this.#now() })
  #clock = Date.parse("2026-01-02")

  /** One checkout: an order a seller. */
  place({ currency_code, parts, rules }: Checkout): void {
    for (const [index, part] of parts.entries()) {
      const order_id = `order_${this.orders.length}`
      const terms = agreedTerms(
        freezeTerms(
          { ...part, order_id, seller_id: `seller_${index}`, currency_code, placed_at: this.#now() },
          ruleBook(rules),
        ),
      )
      this.orders.push({
        order_id,
        seller_id: `seller_${index}`,
        currency_code,
        terms,
        events: [],
        released_at: null,
      })
    }
  }

  run(command: Command): void {
    const order = this.orders[command.order % Math.max(this.orders.length, 1)]
    if (!order) return
    const part = (whole: number) => Math.min(whole, Math.max(1, Math.floor((whole * command.percent) / 100)))
    switch (command.kind) {
      case "capture":
        this.#happen(order, "capture", part(order.terms.payable - captured(order)))
        break
      case "refund":
      case "return":
      case "dispute":
        this.#happen(order, command.kind, part(kept(order)))
        break
      case "refund_line":
        this.#refundLine(order, command)
        break
      case "cancel":
        this.#happen(order, "refund", kept(order))
        break
      case "dispute_won":
        this.#win(order)
        break
      case "release":
        order.released_at ??= this.#now()
        break
      case "payout":
        this.#pay(order, command)
        break
      case "payout_returned":
        this.#giveBack(command)
        break
      case "transfer":
        this.#stripe.transfer(order, command)
        break
      case "recover":
        this.#stripe.recover(order, command)
        break
      case "charged":
        this.#charge(command)
        break
    }
    this.#tell(order, command)
  }

  /** What the job does that mends lost events. */
  sweep(): void {
    for (const order of this.orders) this.ledger.commit(this.ledger.settle(order))
    for (const payout of this.payouts) {
      if (payout.isReturned) this.ledger.commit(this.ledger.takeBack(payout))
      for (const reversal of payout.reversals) this.ledger.commit(this.ledger.recover(payout, reversal))
    }
  }

  #tell(order: TrueOrder, { fate }: Command): void {
    if (fate === "lost") return
    this.ledger.settle(order) // a process that dies before it commits
    this.ledger.commit(this.ledger.settle(order))
    if (fate === "doubled") this.ledger.commit(this.ledger.settle(order))
  }

  #happen(
    order: TrueOrder,
    kind: "capture" | "refund" | "return" | "dispute",
    amount: number,
    lines?: readonly LineAmount[],
  ): void {
    if (amount <= 0) return
    const key = `${kind}:${order.order_id}:${order.events.length}`
    order.events.push({ key, kind, amount, reference: key, at: this.#now(), ...(lines ? { lines } : {}) })
  }

  /** Of one line or two, a part or all of it, sometimes more than it cost, and with the delivery now and then. */
  #refundLine(order: TrueOrder, { order: drawn, percent }: Command): void {
    const { lines, shipping } = order.terms
    const named = [...new Set([lines[drawn % lines.length], lines[percent % lines.length]])]
    const amounts = named.flatMap((line) =>
      line ? [{ line_item_id: line.line_item_id, amount: Math.ceil((line.gross * percent) / 100) }] : [],
    )
    const asked = total(amounts) + (drawn % 3 === 0 ? shipping : 0)
    const left = kept(order)
    // What was paid with credit, or given back before, is not there to go back again.
    const fitting = asked <= left ? amounts : amounts.slice(0, 1).map((line) => ({ ...line, amount: left }))
    this.#happen(order, drawn % 2 === 0 ? "return" : "refund", Math.min(asked, left), fitting)
  }

  #win(order: TrueOrder): void {
    const lost = order.events.find(
      ({ kind, key }) => kind === "dispute" && !order.events.some((event) => event.key === `${key}:won`),
    )
    if (lost) order.events.push({ ...lost, key: `${lost.key}:won`, kind: "dispute_won", at: this.#now() })
  }

  #pay({ seller_id, currency_code }: TrueOrder, { percent, fate }: Command): void {
    const { available } = this.ledger.balance(seller_id, currency_code)
    // Asks for more than there is as often as not.
    const amount = Math.floor((available * percent) / 60)
    const isMad = percent % 2 === 0
    const payout = {
      payout_id: `payout_${this.payouts.length}`,
      seller_id,
      currency_code,
      amount,
      paid_currency_code: isMad ? "mad" : currency_code,
      paid_amount: isMad && currency_code !== "mad" ? amount * 11 : amount,
      reference: "",
      at: this.#now(),
    }
    const { postings, isCovered } = this.ledger.reserve(payout)
    // A payout is covered exactly when there is as much, and no debt.
    expect(isCovered).toBe(
      amount > 0 && amount <= available && this.ledger.balance(seller_id, currency_code).debt === 0,
    )
    if (!isCovered) return
    this.payouts.push({ ...payout, isReturned: false, order_id: null, reversals: [] })
    this.ledger.commit(postings)
    if (fate === "doubled") expect(this.ledger.reserve(payout).postings).toEqual([])
  }

  #giveBack({ order, fate }: Command): void {
    const payout = this.payouts[order % Math.max(this.payouts.length, 1)]
    // What Stripe transferred is taken back by reversals only.
    if (!payout || payout.order_id) return
    payout.isReturned = true
    if (fate !== "lost") this.ledger.commit(this.ledger.takeBack(payout))
    if (fate === "doubled") this.ledger.commit(this.ledger.takeBack(payout))
  }

  /** What the bank charged for a payout in another currency. */
  #charge({ order, percent }: Command): void {
    const payout = this.payouts[order % Math.max(this.payouts.length, 1)]
    if (!payout || payout.isReturned) return
    this.ledger.commit(this.ledger.charge(payout, payout.amount + percent - 50))
  }

  /** Now and then time stands still, or a fact carries an earlier time than one that is known. */
  #now(): Date {
    this.#clock += 60_000
    return new Date(this.#clock - (this.#clock % 7 === 0 ? 180_000 : 0))
  }
}

export function ended(groups: readonly Checkout[], drawn: readonly Command[]): History {
  const history = new History()
  for (const group of groups) history.place(group)
  for (const command of drawn) history.run(command)
  history.sweep()
  return history
}
