import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readSeller } from "../../../../../operator/seller"
import {
  approveSellersWorkflow,
  SELLER_ACTIONS,
  type SellerAction,
  setSellerStatusWorkflow,
} from "../../../../../workflows"

type Body = { reason?: string; until?: string }

/** Approves, pauses, reopens, suspends or restores a seller; one that cannot be asked to do so is left as it is. */
export async function POST(req: AuthenticatedMedusaRequest<Body>, res: MedusaResponse) {
  const { id = "" } = req.params
  const action = SELLER_ACTIONS.find((known) => known === req.params.action)
  if (!action)
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no action ${req.params.action}: a seller can be asked to ${SELLER_ACTIONS.join(", ")}`,
    )
  await readSeller(req.scope, id)
  await run(req.scope, id, action, req.validatedBody)
  res.json({ seller: await readSeller(req.scope, id) })
}

async function run(container: MedusaContainer, id: string, action: SellerAction, body: Body): Promise<void> {
  if (action === "approve") {
    await approveSellersWorkflow(container).run({ input: { ids: [id] } })
    return
  }
  await setSellerStatusWorkflow(container).run({ input: { id, action, ...body } })
}
