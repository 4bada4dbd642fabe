import fc from "fast-check"
import type { Rule } from "../modules/commission/rules"

const COMMANDS = [
  "capture",
  "capture",
  "refund",
  "refund_line",
  "refund_line",
  "return",
  "cancel",
  "dispute",
  "dispute_won",
  "release",
  "release",
  "payout",
  "payout",
  "payout_returned",
  "transfer",
  "transfer",
  "recover",
  "charged",
] as const

/** Something that happens to an order, and what becomes of the event that tells of it. */
export type Command = {
  kind: (typeof COMMANDS)[number]
  order: number
  percent: number
  fate: "told" | "told" | "lost" | "doubled"
}

export const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...COMMANDS),
    order: fc.nat({ max: 20 }),
    percent: fc.constantFrom(100, 100, 60, 33, 7, 1),
    fate: fc.constantFrom("told" as const, "told" as const, "lost" as const, "doubled" as const),
  }),
  { minLength: 5, maxLength: 40 },
)

const line = fc.record({
  total: fc.integer({ min: 1, max: 500_000 }),
  taxed: fc.constantFrom(0, 20, 19, 5),
  shares: fc.constantFrom([100], [50, 50], [34, 33, 33], []),
})

const part = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    shipping: fc.integer({ min: 0, max: 30_000 }),
    credit: fc.constantFrom(0, 0, 0, 10, 50),
  })
  .map(({ lines, shipping, credit }) => {
    const goods = lines.reduce((sum, { total }) => sum + total, 0)
    const taxOf = (total: number, rate: number) => Math.round((total * rate) / (100 + rate))
    const goods_tax = lines.reduce((sum, { total, taxed }) => sum + taxOf(total, taxed), 0)
    return {
      channel: "direct",
      payable: goods + shipping - Math.floor(((goods + shipping) * credit) / 100),
      goods,
      goods_tax,
      shipping,
      shipping_tax: taxOf(shipping, 20),
      return_days: 14,
      lines: lines.map(({ total, taxed, shares }, index) => ({
        line_item_id: `line_${index}`,
        title: "A piece",
        family_code: index % 2 === 0 ? "carpets" : null,
        total,
        tax: taxOf(total, taxed),
        makers: shares.map((percent, maker) => ({ maker_id: `maker_${maker}`, percent })),
      })),
    }
  })

const ruleNumbers = fc.record({
  rate_bps: fc.integer({ min: 0, max: 3000 }),
  fixed: fc.integer({ min: 0, max: 500 }),
  vat_bps: fc.constantFrom(0, 2000),
  cost_bps: fc.constantFrom(0, 290),
  borne_by: fc.constantFrom("seller" as const, "platform" as const),
})
type RuleNumbers = typeof ruleNumbers extends fc.Arbitrary<infer T> ? T : never

/** One to five sellers' parts of one cart. */
export const checkouts = fc.array(
  fc.record({
    currency_code: fc.constantFrom("eur", "mad", "jpy", "tnd"),
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    rules: ruleNumbers,
  }),
  { minLength: 1, maxLength: 3 },
)
export type Checkout = typeof checkouts extends fc.Arbitrary<(infer T)[]> ? T : never

export function ruleBook({ cost_bps, borne_by, ...numbers }: RuleNumbers): Rule[] {
  const any = {
    seller_id: null,
    family_code: null,
    channel: null,
    currency_code: null,
    floor: null,
    cap: null,
    valid_from: new Date("2026-01-01"),
    valid_to: null,
  }
  return [
    { ...any, ...numbers, id: "all", kind: "commission", borne_by: "seller" },
    { ...any, id: "cost", kind: "payment_cost", rate_bps: cost_bps, fixed: 25, vat_bps: 0, borne_by },
  ]
}
