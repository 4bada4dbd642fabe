import type { RestockNoticeAnswer, restockForgetBodySchema, restockNoticeBodySchema } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { forgetRestockWorkflow, waitForRestockWorkflow } from "../../../../../workflows"

/** One mail when the piece can be bought again. */
export async function POST(
  req: MedusaRequest<z.infer<typeof restockNoticeBodySchema>>,
  res: MedusaResponse<RestockNoticeAnswer>,
) {
  const { email, locale } = req.validatedBody
  const input = { handle: req.params.handle ?? "", email, locale }
  const { result } = await waitForRestockWorkflow(req.scope).run({ input })
  res.json(result)
}

/** No mail after all; said the same to everybody, so that nobody learns who waits for what. */
export async function DELETE(
  req: MedusaRequest<z.infer<typeof restockForgetBodySchema>>,
  res: MedusaResponse,
) {
  const input = { handle: req.params.handle ?? "", email: req.validatedBody.email }
  await forgetRestockWorkflow(req.scope).run({ input })
  res.json({ is_gone: true })
}
