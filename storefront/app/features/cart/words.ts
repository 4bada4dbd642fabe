import type { CartLine, Days } from "@hirfa/contracts"
import { formatDateRange, formatMoney, formatNumber, m } from "~/lib/i18n"
import type { CartFault } from "./cart-command.server"

const DAY_MS = 86_400_000

/** Days counted from an instant, as two dates: "3 – 9 Dec". */
export function arrivalOf(days: Days, from: Date): string {
  return formatDateRange(
    new Date(from.getTime() + days.min * DAY_MS),
    new Date(from.getTime() + days.max * DAY_MS),
  )
}

export function lineTitle(line: { title: string; variant_title: string | null }): string {
  return line.variant_title ? `${line.title}${m.comma()}${line.variant_title}` : line.title
}

/** What is wrong with a line and what to do about it. */
export function problemOf(line: CartLine): { text: string; isPrice: boolean } | null {
  switch (line.problem) {
    case null:
      return null
    case "sold":
      return { text: m.cart_problem_sold(), isPrice: false }
    case "not_enough":
      return {
        text: m.cart_problem_not_enough({ available: formatNumber(line.available ?? 0) }),
        isPrice: false,
      }
    case "seller_paused":
      return { text: m.cart_problem_paused(), isPrice: false }
    case "unpublished":
      return { text: m.cart_problem_unpublished(), isPrice: false }
    case "not_delivered_there":
      return { text: m.cart_problem_not_delivered(), isPrice: false }
    case "price_changed": {
      const now = line.current_price ?? line.unit_price
      return {
        text: m.cart_problem_price({ old: formatMoney(line.unit_price), now: formatMoney(now) }),
        isPrice: true,
      }
    }
  }
}

/** What a buyer is told when the cart did not do what she asked. */
export function faultText(fault: CartFault): string {
  switch (fault) {
    case "quantity":
      return m.cart_fault_quantity()
    case "not_enough":
      return m.cart_fault_not_enough()
    case "unavailable":
      return m.cart_fault_unavailable()
    case "code_unknown":
      return m.cart_fault_code()
    case "delivery":
      return m.cart_fault_delivery()
    case "gone":
      return m.cart_fault_gone()
    case "busy":
      return m.cart_fault_busy()
    case "form":
      return m.error_refused_text()
  }
}
