import { dueOf, portion } from "../../../money/share"

/** What was agreed on when the order was placed, in minor units. */
export type AgreedTerms = {
  payable: number
  credit: number
  shipping: number
  tax: number
  commission: number
  commission_vat: number
  payment_cost: number
  payment_cost_borne_by: "seller" | "platform"
}

/** Where an order stands with its buyer. */
export type Standing = {
  captured: number
  /** Captured less all that went back. */
  kept: number
  /** Whether it stands: what tells an order that credit paid wholly from a cancelled one. */
  stands: boolean
}

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
 * that neither the order nor the number of the events that led there matters. In proportion to what was kept; all is 0
 * again when everything went back, but what taking the payment cost, which stays with the marketplace.
 */
export function targetsOf(terms: AgreedTerms, standing: Standing): OrderTargets {
  const cost = terms.payment_cost
  const sellerCost = terms.payment_cost_borne_by === "seller" ? cost : 0
  const fees = [terms.tax, terms.commission, terms.commission_vat, sellerCost]
  const [part, whole] = fractionOf(terms, standing)
  const due = sharesOf(terms, standing).gross
  const [tax = 0, commission = 0, commission_tax = 0, borne = 0] = dueOf(fees, part, whole)
  const payment_cost = portion(cost, Math.max(standing.captured, 0), terms.payable)
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

export function sharesOf(terms: AgreedTerms, standing: Standing): OrderShares {
  const [part, whole] = fractionOf(terms, standing)
  return {
    gross: portion(terms.payable + terms.credit, part, whole),
    shipping: portion(terms.shipping, part, whole),
  }
}

function fractionOf({ payable }: AgreedTerms, { kept, stands }: Standing): [part: number, whole: number] {
  return payable === 0 ? [stands ? 1 : 0, 1] : [Math.max(kept, 0), payable]
}
