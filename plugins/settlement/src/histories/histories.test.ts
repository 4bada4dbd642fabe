import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { freezeTerms } from "../modules/commission/terms"
import type { PayoutFacts } from "../modules/ledger/postings/payout"
import { targetsOf } from "../modules/ledger/postings/targets"
import { type Checkout, type Command, checkouts, commands, ruleBook } from "./drawn"
import { captured, kept, MemoryLedger, type TrueOrder } from "./world"

const HISTORIES = 2000

/** Lets a history happen, with a ledger that follows as well as lost, late and doubled events let it. */
class History {
  readonly ledger = new MemoryLedger()
  readonly orders: TrueOrder[] = []
  readonly payouts: (PayoutFacts & { isReturned: boolean })[] = []
  #clock = Date.parse("2026-01-02")

  /** One checkout: an order a seller. */
  place({ currency_code, parts, rules }: Checkout): void {
    for (const [index, part] of parts.entries()) {
      const order_id = `order_${this.orders.length}`
      const terms = freezeTerms(
        { ...part, order_id, seller_id: `seller_${index}`, currency_code, placed_at: this.#now() },
        ruleBook(rules),
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
    }
    this.#tell(order, command)
  }

  /** What the job does that mends lost events. */
  sweep(): void {
    for (const order of this.orders) this.ledger.commit(this.ledger.settle(order))
    for (const payout of this.payouts) if (payout.isReturned) this.ledger.commit(this.ledger.takeBack(payout))
  }

  #tell(order: TrueOrder, { fate }: Command): void {
    if (fate === "lost") return
    this.ledger.settle(order) // a process that dies before it commits
    this.ledger.commit(this.ledger.settle(order))
    if (fate === "doubled") this.ledger.commit(this.ledger.settle(order))
  }

  #happen(order: TrueOrder, kind: "capture" | "refund" | "return" | "dispute", amount: number): void {
    if (amount <= 0) return
    const key = `${kind}:${order.order_id}:${order.events.length}`
    order.events.push({ key, kind, amount, reference: key, at: this.#now() })
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
    expect(isCovered).toBe(
      amount > 0 && amount <= available && this.ledger.balance(seller_id, currency_code).debt === 0,
    )
    if (!isCovered) return
    this.payouts.push({ ...payout, isReturned: false })
    this.ledger.commit(postings)
    if (fate === "doubled") expect(this.ledger.reserve(payout).postings).toEqual([])
  }

  #giveBack({ order, fate }: Command): void {
    const payout = this.payouts[order % Math.max(this.payouts.length, 1)]
    if (!payout) return
    payout.isReturned = true
    if (fate !== "lost") this.ledger.commit(this.ledger.takeBack(payout))
    if (fate === "doubled") this.ledger.commit(this.ledger.takeBack(payout))
  }

  /** Now and then time stands still, or a fact carries an earlier time than one that is known. */
  #now(): Date {
    this.#clock += 60_000
    return new Date(this.#clock - (this.#clock % 7 === 0 ? 180_000 : 0))
  }
}

function ended(groups: readonly Checkout[], drawn: readonly Command[]): History {
  const history = new History()
  for (const group of groups) history.place(group)
  for (const command of drawn) history.run(command)
  history.sweep()
  return history
}

describe(`over ${HISTORIES} random histories of orders, refunds, disputes and payouts`, () => {
  const histories = (check: (history: History) => void) =>
    fc.assert(
      fc.property(checkouts, commands, (groups, drawn) => check(ended(groups, drawn))),
      { numRuns: HISTORIES },
    )

  it("captured minus given back is what sellers, platform, tax and payment cost have, in each currency", () => {
    histories(({ ledger, orders }) => {
      const sums = ledger.currencySums()
      for (const currency of new Set(orders.map(({ currency_code }) => currency_code))) {
        const own = orders.filter(({ currency_code }) => currency_code === currency)
        expect(sums.get(currency) ?? 0).toBe(own.reduce((sum, order) => sum + kept(order), 0))
      }
    })
  })

  it("every order ends where its state says, whatever became of its events", () => {
    histories(({ ledger, orders }) => {
      for (const order of orders) {
        const sums = ledger.orderSums(order.order_id)
        const target = targetsOf(order.terms, { captured: captured(order), kept: kept(order), stands: false })
        const seller = (["held", "available", "debt"] as const).reduce(
          (sum, name) => sum + (sums.get(name) ?? 0),
          0,
        )
        for (const { key, amount } of order.events) if (amount > 0) expect(ledger.keys.has(key)).toBe(true)
        expect(seller).toBe(target.seller)
        for (const name of ["tax", "commission", "commission_tax", "payment_cost", "platform_cost"] as const)
          expect(sums.get(name) ?? 0).toBe(target[name])
        if (order.released_at) expect(sums.get("held") ?? 0).toBe(0)
        if (kept(order) === 0)
          expect([seller, target.tax, target.commission, target.commission_tax]).toEqual([0, 0, 0, 0])
        if (kept(order) === order.terms.payable && order.terms.payable > 0)
          expect([target.tax, target.commission, target.commission_tax]).toEqual([
            order.terms.tax,
            order.terms.commission,
            order.terms.commission_vat,
          ])
      }
    })
  })

  it("nothing is paid twice, no payout is negative, and what came back is available or has paid a debt", () => {
    histories(({ ledger, payouts, orders }) => {
      for (const payout of payouts) {
        const own = ledger.postings.filter(({ payout_id }) => payout_id === payout.payout_id)
        expect(own.filter(({ kind }) => kind === "payout")).toHaveLength(1)
        expect(own.filter(({ kind }) => kind === "payout_returned")).toHaveLength(payout.isReturned ? 1 : 0)
        expect(payout.amount).toBeGreaterThan(0)
      }
      for (const { seller_id } of orders) {
        for (const currency of ["eur", "mad", "jpy", "tnd"]) {
          const { available, debt, paid } = ledger.balance(seller_id, currency)
          const due = payouts.filter(
            (payout) =>
              payout.seller_id === seller_id && payout.paid_currency_code === currency && !payout.isReturned,
          )
          expect(paid).toBe(due.reduce((sum, { paid_amount }) => sum + paid_amount, 0))
          expect(available > 0 && debt < 0).toBe(false)
        }
      }
    })
  })

  it("replaying every event, all of them twice, changes nothing", () => {
    histories((history) => {
      const before = history.ledger.postings.length
      history.sweep()
      history.sweep()
      expect(history.ledger.postings).toHaveLength(before)
    })
  })
})
