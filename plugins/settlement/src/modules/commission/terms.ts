import { dueOf, shareOut } from "../../money/share"
import { chargeOf, type Rule, ruleFor } from "./rules"

/** A seller order as it was placed. Amounts are minor units; those of lines are only weights, not yet rounded together. */
export type PlacedOrder = {
  order_id: string
  seller_id: string
  currency_code: string
  placed_at: Date
  channel: string
  /** What of the buyer's payment is this order's. */
  payable: number
  goods: number
  goods_tax: number
  shipping: number
  shipping_tax: number
  return_days: number
  lines: readonly PlacedLine[]
}

export type PlacedLine = {
  line_item_id: string
  title: string
  family_code: string | null
  total: number
  tax: number
  makers: readonly { maker_id: string; percent: number }[]
}

export type LineTerms = {
  line_item_id: string
  title: string
  rule_id: string | null
  rate_bps: number
  vat_bps: number
  /** The line after discount and without tax: what the commission is reckoned on. */
  base: number
  /** The tax in its price. */
  tax: number
  amount: number
  vat: number
  /** What is the seller's of this line. */
  net: number
  makers: { maker_id: string; percent: number; amount: number }[]
}

/** What was agreed on when the order was placed. Nothing of it is ever reckoned again at another day's rates. */
export type OrderTerms = {
  order_id: string
  seller_id: string
  currency_code: string
  placed_at: Date
  payable: number
  /** What credit (gift cards) paid of the order: the platform owes it to the seller in the buyer's place. */
  credit: number
  goods: number
  shipping: number
  tax: number
  commission: number
  commission_vat: number
  payment_cost: number
  payment_cost_borne_by: "seller" | "platform"
  return_days: number
  lines: LineTerms[]
}

/** Freezes what the platform takes of an order, line by line, by the rules of the day on which it was placed. */
export function freezeTerms(order: PlacedOrder, rules: readonly Rule[]): OrderTerms {
  const { seller_id, currency_code, channel, placed_at: at } = order
  const { goods, credit } = wholeOf(order)
  const tax = order.goods_tax + order.shipping_tax
  const lines = linesOf(order, goods, rules)
  const commission = sum(lines.map(({ amount }) => amount))
  const commission_vat = sum(lines.map(({ vat }) => vat))

  const costRule = ruleFor(rules, {
    kind: "payment_cost",
    seller_id,
    family_code: null,
    channel,
    currency_code,
    at,
  })
  const left = goods + order.shipping - tax - commission - commission_vat
  return {
    order_id: order.order_id,
    seller_id,
    currency_code,
    placed_at: at,
    payable: order.payable,
    credit,
    goods,
    shipping: order.shipping,
    tax,
    commission,
    commission_vat,
    payment_cost: Math.min(chargeOf(costRule, order.payable).amount, Math.max(left, 0)),
    payment_cost_borne_by: costRule?.borne_by ?? "platform",
    return_days: order.return_days,
    lines,
  }
}

/** A cent that discounts left between the goods and the payment belongs to the goods; more than that is credit. */
function wholeOf({ goods, shipping, payable }: PlacedOrder): { goods: number; credit: number } {
  const gap = goods + shipping - payable
  const isRounding = Math.abs(gap) <= 1 || gap < 0
  return isRounding ? { goods: goods - gap, credit: 0 } : { goods, credit: gap }
}

function linesOf(order: PlacedOrder, goods: number, rules: readonly Rule[]): LineTerms[] {
  const bases = shareOut(
    Math.max(goods - order.goods_tax, 0),
    order.lines.map(({ total, tax }) => Math.max(total - tax, 0)),
  )
  const taxes = shareOut(
    order.goods_tax,
    order.lines.map(({ tax }) => tax),
  )
  return order.lines.map((line, index) => {
    const base = bases[index] ?? 0
    const rule = ruleFor(rules, {
      kind: "commission",
      seller_id: order.seller_id,
      family_code: line.family_code,
      channel: order.channel,
      currency_code: order.currency_code,
      at: order.placed_at,
    })
    const { amount, vat } = chargeOf(rule, base)
    const net = base - amount - vat
    const shares = shareOut(
      net,
      line.makers.map(({ percent }) => percent),
    )
    return {
      line_item_id: line.line_item_id,
      title: line.title,
      rule_id: rule?.id ?? null,
      rate_bps: rule?.rate_bps ?? 0,
      vat_bps: rule?.vat_bps ?? 0,
      base,
      tax: taxes[index] ?? 0,
      amount,
      vat,
      net,
      makers: line.makers.map((maker, at) => ({ ...maker, amount: shares[at] ?? 0 })),
    }
  })
}

/**
 * What each maker has of a line: of what is left of it once pieces went back, and of that as much as the buyer's money
 * covers of what is left of the order. The shares still add up.
 */
export function makersDue(
  { makers }: { makers: readonly { amount: number }[] },
  { left, of }: { left: number; of: number },
  { part, whole }: { part: number; whole: number },
): number[] {
  const amounts = makers.map(({ amount }) => amount)
  return dueOf(of === 0 ? amounts : dueOf(amounts, left, of), part, whole)
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
