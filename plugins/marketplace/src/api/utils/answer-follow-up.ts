import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { readFollowUps } from "../../views/follow-up-view"
import { localeOfRequest } from "./locale"
import type { VendorRequest } from "./vendor-context"

/** Answers a member with what happens with an order of her seller; `ownOrder` has seen to whose it is. */
export async function answerFollowUp(req: VendorRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? ""
  const reader = { party: "seller", locale: localeOfRequest(req) } as const
  const [follow_up] = await readFollowUps(req.scope, [id], reader)
  if (!follow_up) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no order ${id}`)
  res.json({ follow_up })
}
