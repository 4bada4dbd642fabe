import {
  type ClaimAct,
  type ClaimActBody,
  type ClaimParty,
  type ClaimState,
  minorPerMajor,
} from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { toMoney } from "../../views/money"
import { leftToRefund } from "../seller-order/returnable"
import type { ClaimedOrder, ClaimRow } from "./claim-rows"
import { nextState } from "./claim-state"
import { costOf } from "./claimable"

export type Act = { act: ClaimAct; by: ClaimParty; body: ClaimActBody }

/** What an act changes, and the money (minor units) that it gives back. */
export type ActPlan = {
  changes: { state: ClaimState } & Partial<
    Pick<ClaimRow, "offered_amount" | "label_url" | "return_carrier" | "return_tracking" | "restocked">
  >
  /** What the history says of it. */
  amount: number | null
  refund: { minor: number; major: number } | null
  receive: { restock: boolean } | null
}

type Claim = Pick<ClaimRow, "kind" | "state" | "offered_amount" | "lines">

/**
 * What follows from an act on a claim.
 * @throws NOT_ALLOWED when it is not this party's to do now; INVALID_DATA for more money than is left of the order
 */
export function planAct(claim: Claim, order: ClaimedOrder, { act, by, body }: Act): ActPlan {
  const state = nextState(claim, act, by)
  const money = (minor: number) => ({ minor, major: minor / minorPerMajor(left.currency) })
  const left = toMoney(leftToRefund(order), order.currency_code)
  const asked = act === "take_offer" ? claim.offered_amount : body.amount
  if (asked != null && asked > left.amount)
    throw new MedusaError(
      act === "take_offer" ? MedusaError.Types.NOT_ALLOWED : MedusaError.Types.INVALID_DATA,
      `amount: of this order ${left.amount / minorPerMajor(left.currency)} ${left.currency.toUpperCase()} at most can go back`,
    )
  const plain: ActPlan = { changes: { state }, amount: null, refund: null, receive: null }
  switch (act) {
    case "accept":
      return { ...plain, changes: { state, label_url: body.label_url ?? null } }
    case "offer":
      return { ...plain, changes: { state, offered_amount: asked ?? 0 }, amount: asked ?? 0 }
    case "send_back":
      return {
        ...plain,
        changes: {
          state,
          return_carrier: body.carrier || null,
          return_tracking: body.tracking_number || null,
        },
      }
    case "refund":
    case "take_offer":
      return { ...plain, amount: asked ?? 0, refund: money(asked ?? 0) }
    case "receive": {
      const cost = toMoney(costOf(order.items, claim.lines), order.currency_code).amount
      const refund = money(body.amount ?? Math.min(cost, left.amount))
      const restock = body.restock ?? false
      return { changes: { state, restocked: restock }, amount: refund.minor, refund, receive: { restock } }
    }
    default:
      return plain
  }
}
