import type { Money } from "@hirfa/contracts"
import { formatMoney, m } from "~/lib/i18n"

/** An amount that is never broken over lines and stands upright in right-to-left text. */
export function Price({
  money,
  isFrom = false,
  className = "",
}: {
  money: Money
  isFrom?: boolean
  className?: string
}) {
  const amount = formatMoney(money)
  return (
    <bdi className={className ? `whitespace-nowrap ${className}` : "whitespace-nowrap"}>
      {isFrom ? m.price_from({ price: amount }) : amount}
    </bdi>
  )
}
