import { type Currency, type Money, minorPerMajor } from "@hirfa/contracts"
import { isCurrency } from "../documents/amounts"
import type { InsightSource } from "./source"

/**
 * `line`: what a seller sold, a row a line of an order, in the period and the one before it (`is_now` says which).
 * Reckoned as Medusa reckons a line's total (`getLineItemTotals`): with tax, after discounts, without what came back.
 * Of an order that was changed only its last version counts. Bindings: `seller_id`, `before`, `from`, `to`.
 */
export const SOLD_LINES = `line AS (
  SELECT o.id AS order_id, o.currency_code, o.created_at >= :from AS is_now, item.product_id, item.product_title,
    address.country_code, sold.units, sold.units * each.price AS amount, each.price
  FROM seller_order
  JOIN "order" AS o ON o.id = seller_order.order_id AND o.deleted_at IS NULL AND o.status <> 'canceled'
    AND o.is_draft_order = false AND o.created_at >= :before AND o.created_at < :to
  LEFT JOIN order_address AS address ON address.id = o.shipping_address_id
  JOIN order_item AS own ON own.order_id = o.id AND own.version = o.version AND own.deleted_at IS NULL
  JOIN order_line_item AS item ON item.id = own.item_id AND item.deleted_at IS NULL
  CROSS JOIN LATERAL (
    SELECT 1 + coalesce(sum(rate), 0) / 100 AS factor
    FROM order_line_item_tax_line AS tax WHERE tax.item_id = item.id AND tax.deleted_at IS NULL
  ) AS taxed
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount * CASE WHEN is_tax_inclusive THEN 1 ELSE taxed.factor END), 0) AS amount
    FROM order_line_item_adjustment AS discount
    WHERE discount.item_id = item.id AND discount.version = own.version AND discount.deleted_at IS NULL
  ) AS less
  CROSS JOIN LATERAL (
    SELECT own.quantity - own.return_received_quantity - own.return_dismissed_quantity AS units
  ) AS sold
  CROSS JOIN LATERAL (
    SELECT coalesce(own.unit_price, item.unit_price) * CASE WHEN item.is_tax_inclusive THEN 1 ELSE taxed.factor END
      - less.amount / own.quantity AS price
  ) AS each
  WHERE seller_order.seller_id = :seller_id AND seller_order.deleted_at IS NULL AND own.quantity > 0
    AND sold.units > 0
)`

/** The bindings of `SOLD_LINES`. */
export function bindingsOf({ seller_id, span }: InsightSource): Record<string, unknown> {
  return { seller_id, before: span.before, from: span.from, to: span.to }
}

/** An amount of the driver, in major units as text, as money. Null in a currency that Hirfa does not sell in. */
export function moneyOf(major: string | number | null, code: string): Money | null {
  const currency = currencyOf(code)
  return currency ? { currency, amount: minorOf(major, currency) } : null
}

/** Half a unit up. What binary fractions add beyond the sixth digit is nobody's money. */
export function minorOf(major: string | number | null, currency: Currency): number {
  return Math.round(Number((Number(major ?? 0) * minorPerMajor(currency)).toFixed(6)))
}

export function currencyOf(code: string): Currency | undefined {
  return isCurrency(code) ? code : undefined
}

/** `{ eur: "12.5" }` of a statement as amounts, by code of the currency. */
export function amountsOf(byCurrency: Readonly<Record<string, string | number | null>> | null): Money[] {
  return Object.entries(byCurrency ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, major]) => moneyOf(major, code) ?? [])
    .filter(({ amount }) => amount !== 0)
}
