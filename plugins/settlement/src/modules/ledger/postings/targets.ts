import { dueOf, portion } from "../../../money/share"
import { remainderOf } from "./remainder"
import type { Standing } from "./standing"
import type { AgreedTerms } from "./terms"

/** What each account has of one order. `seller` is whatever of the seller's accounts holds it. */
export type OrderTargets = {
  buyers: number
  seller: number
  tax: number
  commission: number
  commission_tax: number
  payment_cost: number
  platform_cost: number
}

/** How the seller's part came about, for those who read it. */
export type OrderShares = { gross: number; shipping: number }

/**
 * What every account must hold of an order, from what was captured and what of it was kept: a function of the state, so
 * that neither the order nor the number of the events that led there matters. Lines that went back are gone with all that
 * was agreed on of them; the rest is in proportion to what was kept. All is 0 again when everything went back, but what
 * taking the payment cost, which stays with the marketplace.
 */
export function targetsOf(agreed: AgreedTerms, standing: Standing): OrderTargets {
  const { terms, borne: sellerCost, part, whole } = remainderOf(agreed, standing)
  const due = portion(terms.payable + terms.credit, part, whole)
  const fees = [terms.tax, terms.commission, terms.commission_vat, sellerCost]
  const [tax = 0, commission = 0, commission_tax = 0, borne = 0] = dueOf(fees, part, whole)
  const payment_cost = portion(agreed.payment_cost, Math.max(standing.captured, 0), agreed.payable)
  const { kept } = standing
  return {
    buyers: kept === 0 ? 0 : -kept,
    seller: due - tax - commission - commission_tax - borne,
    tax,
    commission,
    commission_tax,
    payment_cost,
    // Also what went back beyond what was taken: a lost dispute over a refunded order is not the seller's fault.
    platform_cost: kept - due - (payment_cost - borne),
  }
}

export function sharesOf(agreed: AgreedTerms, standing: Standing): OrderShares {
  const { terms, part, whole } = remainderOf(agreed, standing)
  return {
    gross: portion(terms.payable + terms.credit, part, whole),
    shipping: portion(terms.shipping, part, whole),
  }
}
