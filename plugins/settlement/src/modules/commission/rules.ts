import { cut, portion } from "../../money/share"

/** What a rule is about: the platform's share of a line, or what taking the payment of an order costs. */
export type RuleKind = "commission" | "payment_cost"

/** A tariff. A field that is null means "any"; `fixed`, `floor` and `cap` are minor units of the rule's currency. */
export type Rule = {
  id: string
  kind: RuleKind
  seller_id: string | null
  family_code: string | null
  /** `direct`, or `partner:<id>`. */
  channel: string | null
  currency_code: string | null
  rate_bps: number
  fixed: number
  floor: number | null
  cap: number | null
  /** VAT that the platform owes on its commission. */
  vat_bps: number
  /** Of a payment cost: the seller while the sale stands, or the platform always. */
  borne_by: "seller" | "platform"
  valid_from: Date
  valid_to: Date | null
}

export type Sale = {
  kind: RuleKind
  seller_id: string
  family_code: string | null
  channel: string
  currency_code: string
  at: Date
}

/** Who a rule is for, the strongest first: a rule for one seller beats any rule for a family, and so on. */
const FIELDS = ["seller_id", "family_code", "channel", "currency_code"] as const

/** The rule that holds for a sale: of those that fit, the most specific; among equals the newest, then by id. */
export function ruleFor(rules: readonly Rule[], sale: Sale): Rule | null {
  const fitting = rules.filter((rule) => holds(rule, sale))
  const [best] = fitting.sort(
    (a, b) =>
      specificity(b) - specificity(a) ||
      b.valid_from.getTime() - a.valid_from.getTime() ||
      (a.id < b.id ? -1 : 1),
  )
  return best ?? null
}

/** What a rule takes of a base, and the VAT on it. Never more than the base, both together. */
export function chargeOf(rule: Rule | null, base: number): { amount: number; vat: number } {
  if (!rule || base <= 0) return { amount: 0, vat: 0 }
  const asked = cut(base, rule.rate_bps) + rule.fixed
  const bounded = Math.min(Math.max(asked, rule.floor ?? 0), rule.cap ?? Number.MAX_SAFE_INTEGER)
  const amount = Math.min(bounded, portion(base, 10_000, 10_000 + rule.vat_bps))
  return { amount, vat: Math.min(cut(amount, rule.vat_bps), base - amount) }
}

function holds(rule: Rule, sale: Sale): boolean {
  const isDated = rule.valid_from <= sale.at && (!rule.valid_to || sale.at < rule.valid_to)
  return (
    isDated &&
    rule.kind === sale.kind &&
    FIELDS.every((field) => rule[field] === null || rule[field] === sale[field])
  )
}

function specificity(rule: Rule): number {
  return FIELDS.reduce(
    (sum, field, index) => sum + (rule[field] === null ? 0 : 2 ** (FIELDS.length - index)),
    0,
  )
}
