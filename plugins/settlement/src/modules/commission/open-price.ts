import type { ContributedPiece, Currency, OpenPriceParts, OpenPrices } from "@hirfa/contracts"
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
  at: Date
}

/** What a price is made of, by the very rules that an order of today would be frozen by; the parts add up to the price. */
export function openPriceOf(piece: PricedPiece, rules: readonly Rule[]): OpenPriceParts {
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
          makers: [],
        },
      ],
    },
    rules,
  )
  const platform = terms.commission + terms.commission_vat
  const payment = terms.payment_cost_borne_by === "seller" ? terms.payment_cost : 0
  return {
    seller: piece.price - tax - platform - payment,
    platform,
    payment,
    tax,
  }
}

/** How the prices of a piece divide in each currency, with each tax that may be in them. */
export function openPricesOf(
  { seller_id, family_code, prices }: ContributedPiece,
  { taxes, rules, at }: { taxes: readonly number[]; rules: readonly Rule[]; at: Date },
): OpenPrices {
  const divided = Object.entries(prices).map(([currency_code, price]) => {
    const parts = taxes.map((tax_bps) => [
      String(tax_bps),
      openPriceOf({ seller_id, family_code, currency_code, price, tax_bps, at }, rules),
    ])
    return [currency_code as Currency, Object.fromEntries(parts) as Record<string, OpenPriceParts>] as const
  })
  return Object.fromEntries(divided)
}

/** The tax that is in a price, half a unit up. */
function taxIn(price: number, basisPoints: number): number {
  const whole = 10_000n + BigInt(basisPoints)
  return Number((BigInt(price) * BigInt(basisPoints) * 2n + whole) / (whole * 2n))
}
