import type { LedgerKind, PayoutObstacle, PayoutStatus } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import type { BadgeTone } from "~/ui/badge"

export const KIND_NAMES: Readonly<Record<LedgerKind, () => string>> = {
  order: m.money_kind_order,
  shipping: m.money_kind_shipping,
  tax: m.money_kind_tax,
  commission: m.money_kind_commission,
  payment_cost: m.money_kind_payment_cost,
  refund: m.money_kind_refund,
  return: m.money_kind_return,
  dispute: m.money_kind_dispute,
  release: m.money_kind_release,
  netting: m.money_kind_netting,
  payout: m.money_kind_payout,
  payout_returned: m.money_kind_payout_returned,
  payout_reversed: m.money_kind_payout_reversed,
  exchange: m.money_kind_exchange,
}

/** Why nothing is paid now. */
export function obstacleText(obstacle: PayoutObstacle, minimum: string): string {
  switch (obstacle) {
    case "no_account":
      return m.money_obstacle_no_account()
    case "account_unverified":
      return m.money_obstacle_account_unverified()
    case "account_refused":
      return m.money_obstacle_account_refused()
    case "below_minimum":
      return m.money_obstacle_below_minimum({ amount: minimum })
    case "debt":
      return m.money_obstacle_debt()
    case "no_rate":
      return m.money_obstacle_no_rate()
    case "suspended":
      return m.money_obstacle_suspended()
  }
}

/** The state of a payout; one that is still being prepared is not shown. */
export function payoutState(status: PayoutStatus): { name: string; tone: BadgeTone } {
  switch (status) {
    case "paid":
      return { name: m.money_status_paid(), tone: "ready" }
    case "sent":
      return { name: m.money_status_sent(), tone: "info" }
    case "rejected":
      return { name: m.money_status_rejected(), tone: "problem" }
    case "returned":
      return { name: m.money_status_returned(), tone: "problem" }
    default:
      return { name: m.money_status_prepared(), tone: "order" }
  }
}
