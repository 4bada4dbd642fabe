import type { ClaimState, ClaimsQuery } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readClaims } from "../../../views/claim-view"
import { OPEN_STATES, SELLERS_STATES } from "../../../workflows/claim/claim-state"
import type { VendorRequest } from "../../utils/vendor-context"

const STATES: Readonly<Record<ClaimsQuery["state"], readonly ClaimState[] | null>> = {
  open: OPEN_STATES,
  to_answer: SELLERS_STATES,
  done: ["refused", "settled", "closed", "withdrawn"],
  all: null,
}

/** The seller's own returns and problems, newest first. */
export async function GET(req: VendorRequest<unknown, ClaimsQuery>, res: MedusaResponse) {
  const { state, limit, offset, locale } = req.validatedQuery
  const states = STATES[state]
  const { claims, count } = await readClaims(
    req.scope,
    { seller_id: req.vendor.seller.id, ...(states ? { state: [...states] } : {}) },
    { party: "seller", locale },
    { take: limit, skip: offset },
  )
  res.json({ claims, count })
}
