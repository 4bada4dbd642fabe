import type { noteBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { noteSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Keeps a note for the seller's own people. */
export async function POST(req: VendorRequest<z.infer<typeof noteBodySchema>>, res: MedusaResponse) {
  await noteSellerOrderWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "", note: req.validatedBody.note },
  })
  await answerOrder(req, res)
}
