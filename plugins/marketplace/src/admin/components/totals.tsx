import type { Money, Totals as TotalsView } from "@hirfa/contracts"
import { formatMoney } from "../lib/format"

/** What was paid, and what went back. Rows that are nothing are left out. */
export function Totals({ totals, refunded }: { totals: TotalsView; refunded: Money }) {
  const less = ({ amount, currency }: Money): Money => ({ amount: -amount, currency })
  const rows = [
    { name: "Pieces", money: totals.goods, isShown: true },
    { name: "Delivery", money: totals.delivery, isShown: true },
    { name: "Discount", money: less(totals.discount), isShown: totals.discount.amount > 0 },
    { name: "Credit", money: less(totals.credit), isShown: totals.credit.amount > 0 },
    { name: "Tax included", money: totals.tax, isShown: totals.tax.amount > 0 },
    { name: "Total", money: totals.total, isShown: true, isSum: true },
    { name: "Refunded", money: less(refunded), isShown: refunded.amount > 0 },
  ]
  return (
    <dl className="flex flex-col gap-y-1 px-6 py-4">
      {rows
        .filter(({ isShown }) => isShown)
        .map(({ name, money, isSum }) => (
          <div
            key={name}
            className={`flex justify-between ${isSum ? "txt-small-plus text-ui-fg-base" : "txt-small text-ui-fg-subtle"}`}
          >
            <dt>{name}</dt>
            <dd className="tabular-nums">{formatMoney(money)}</dd>
          </div>
        ))}
    </dl>
  )
}
