import { type Account, type Balance, balanceAfter, type Posting, type TransactionKind } from "./accounts"
import type { MoneyEvent, OrderFacts, PostedOrder } from "./facts"
import { type Standing, standingAfter, UNPAID } from "./standing"
import { type OrderTargets, sharesOf, targetsOf } from "./targets"

type Amounts = Partial<Record<Account, number>>

/** The ledger of one order while postings are added to it. */
export class OrderBook {
  readonly postings: Posting[] = []
  readonly #facts: OrderFacts
  readonly #sums = new Map<Account, number>()
  #balance: Balance
  #standing: Standing = UNPAID

  constructor(facts: OrderFacts, posted: PostedOrder, balance: Balance) {
    this.#facts = facts
    this.#balance = { ...balance }
    for (const [account, amount] of posted.sums) this.#sums.set(account, amount)
    this.#standing = standingAfter(facts.events.filter(({ key }) => posted.keys.has(key)))
  }

  get balance(): Balance {
    return this.#balance
  }

  /** What of this order is still held. */
  get held(): number {
    return this.#sum("held")
  }

  /** Posts what an event changes: from what the ledger holds to what it must hold once the event has happened. */
  post(event: MoneyEvent): void {
    const before = sharesOf(this.#facts.terms, this.#standing)
    this.#standing = standingAfter([event], this.#standing)
    const delta = this.#delta()
    if (event.kind !== "capture") {
      const { seller, ...platform } = delta
      this.add(KINDS[event.kind], event, { ...platform, ...this.#sellerPart(seller) })
      return
    }
    const after = sharesOf(this.#facts.terms, this.#standing)
    this.#explain(event, delta, {
      gross: after.gross - before.gross,
      shipping: after.shipping - before.shipping,
    })
  }

  add(
    kind: TransactionKind,
    { key, reference, at }: Omit<MoneyEvent, "kind" | "amount">,
    amounts: Amounts,
  ): void {
    const { seller_id, order_id, currency_code } = this.#facts
    const entries = (Object.entries(amounts) as [Account, number][])
      .filter(([, amount]) => amount !== 0)
      .map(([account, amount]) => ({ account, currency_code, amount }))
    const posting = { key, kind, seller_id, order_id, payout_id: null, reference, happened_at: at, entries }
    this.postings.push(posting)
    this.#balance = balanceAfter(this.#balance, [posting], currency_code)
    for (const { account, amount } of entries) this.#sums.set(account, this.#sum(account) + amount)
  }

  /** A capture in the words of a statement: goods, delivery, tax, commission, the cost of the payment. */
  #explain(
    event: MoneyEvent,
    delta: OrderTargets,
    { gross, shipping }: { gross: number; shipping: number },
  ): void {
    const { seller, tax, commission, commission_tax, payment_cost } = delta
    const charged = tax + commission + commission_tax
    const borne = gross - charged - seller
    const delivery = -delta.buyers > shipping ? shipping : 0
    const isPlain = [seller, tax, commission, commission_tax, payment_cost, borne, gross - delivery].every(
      (amount) => amount >= 0,
    )
    if (!isPlain) {
      const { seller: net, ...platform } = delta
      this.add("order", event, { ...platform, ...this.#sellerPart(net) })
      return
    }
    const part = (name: string) => ({ ...event, key: `${event.key}:${name}` })
    const credit = delta.platform_cost + payment_cost - borne
    this.add("order", event, {
      buyers: delta.buyers + delivery,
      platform_cost: credit,
      held: gross - delivery,
    })
    if (delivery) this.add("shipping", part("shipping"), { buyers: -delivery, held: delivery })
    if (tax) this.add("tax", part("tax"), { held: -tax, tax })
    if (commission + commission_tax)
      this.add("commission", part("commission"), {
        held: -commission - commission_tax,
        commission,
        commission_tax,
      })
    if (payment_cost || borne)
      this.add("payment_cost", part("cost"), {
        held: -borne,
        payment_cost,
        platform_cost: borne - payment_cost,
      })
  }

  #delta(): OrderTargets {
    const target = targetsOf(this.#facts.terms, this.#standing)
    const seller = this.#sum("held") + this.#sum("available") + this.#sum("debt")
    const missing = (account: Exclude<keyof OrderTargets, "seller">) => target[account] - this.#sum(account)
    return {
      buyers: missing("buyers"),
      seller: target.seller - seller,
      tax: missing("tax"),
      commission: missing("commission"),
      commission_tax: missing("commission_tax"),
      payment_cost: missing("payment_cost"),
      platform_cost: missing("platform_cost"),
    }
  }

  /**
   * Where the seller's part of a change goes. What comes is held, or available once the order was released; what goes is
   * taken from what is held of this order, then from what is available, and the rest is owed.
   */
  #sellerPart(amount: number): Amounts {
    if (amount >= 0) return this.#isReleased() ? { available: amount } : { held: amount }
    const held = Math.min(-amount, Math.max(this.held, 0))
    const available = Math.min(-amount - held, Math.max(this.#balance.available, 0))
    return { held: -held, available: -available, debt: amount + held + available }
  }

  #isReleased(): boolean {
    return this.#facts.released_at !== null
  }

  #sum(account: Account): number {
    return this.#sums.get(account) ?? 0
  }
}

const KINDS: Readonly<Record<MoneyEvent["kind"], TransactionKind>> = {
  capture: "order",
  credit: "order",
  refund: "refund",
  return: "return",
  canceled: "refund",
  dispute: "dispute",
  dispute_won: "dispute",
}
