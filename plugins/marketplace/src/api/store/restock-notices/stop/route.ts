import type { restockStopBodySchema } from "@hirfa/contracts"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { forgetRestockWorkflow } from "../../../../workflows"

/** Whoever follows the link of the mail gets no more of them. */
export async function POST(req: MedusaRequest<z.infer<typeof restockStopBodySchema>>, res: MedusaResponse) {
  await forgetRestockWorkflow(req.scope).run({ input: { email_key: req.validatedBody.key } })
  res.json({ is_gone: true })
}
