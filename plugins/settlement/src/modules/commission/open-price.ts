import type { Rule } from "./rules"
import { freezeTerms } from "./terms"

export type PricedPiece = {
  seller_id: string
  family_code: string | null
  currency_code: string
  /** What the buyer pays, tax in it, in minor units. */
  price: number
  /** In basis points, of the buyer's country. */
  tax_bps: number
  makers: readonly { name: string; percent: number }[]
  at: Date
}

export type PriceParts = {
  seller: number
  platform: number
  payment: number
  tax: number
  makers: { name: string; percent: number; amount: number }[]
}

/** What a price is made of, by the very rules that an order of today would be frozen by; the parts add up to the price. */
export function openPriceOf(piece: PricedPiece, rules: readonly Rule[]): PriceParts {
  const tax = taxIn(piece.price, piece.tax_bps)
  const terms = freezeTerms(
    {
      order_id: "",
      seller_id: piece.seller_id,
      currency_code: piece.currency_code,
      placed_at: piece.at,
      channel: "direct",
      payable: piece.price,
      goods: piece.price,
      goods_tax: tax,
      shipping: 0,
      shipping_tax: 0,
      return_days: 0,
      lines: [
        {
          line_item_id: "",
          title: "",
          family_code: piece.family_code,
          total: piece.price,
          tax,
          makers: piece.makers.map(({ percent }, index) => ({ maker_id: String(index), percent })),
        },
      ],
    },
    rules,
  )
  const platform = terms.commission + terms.commission_vat
  const payment = terms.payment_cost_borne_by === "seller" ? terms.payment_cost : 0
  const shares = terms.lines[0]?.makers ?? []
  return {
    seller: piece.price - tax - platform - payment,
    platform,
    payment,
    tax,
    makers: piece.makers.map((maker, index) => ({ ...maker, amount: shares[index]?.amount ?? 0 })),
  }
}

/** The tax that is in a price, half a unit up. */
function taxIn(price: number, basisPoints: number): number {
  const whole = 10_000n + BigInt(basisPoints)
  return Number((BigInt(price) * BigInt(basisPoints) * 2n + whole) / (whole * 2n))
}
