import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSeller } from "../../../../../../operator/seller"
import { linkMakerWorkflow } from "../../../../../../workflows"

/** Says who of a seller's team a maker is; nobody, when `member_id` is null. */
export async function POST(
  req: AuthenticatedMedusaRequest<{ member_id: string | null }>,
  res: MedusaResponse,
) {
  const { id: seller_id = "", maker_id = "" } = req.params
  await linkMakerWorkflow(req.scope).run({ input: { ...req.validatedBody, seller_id, maker_id } })
  res.json({ seller: await readSeller(req.scope, seller_id) })
}
