import type { packBodySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { packSellerOrderWorkflow } from "../../../../../workflows"
import { answerOrder } from "../../../../utils/own-order"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Packs a parcel. */
export async function POST(req: VendorRequest<z.infer<typeof packBodySchema>>, res: MedusaResponse) {
  const { lines } = req.validatedBody
  await packSellerOrderWorkflow(req.scope).run({
    input: { order_id: req.params.id ?? "", ...(lines ? { lines } : {}) },
  })
  await answerOrder(req, res)
}
