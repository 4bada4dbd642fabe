import type { ReturnWindowBody, returnWindowsQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listReturnWindows } from "../../../views/return-windows"
import { createReturnWindowWorkflow } from "../../../workflows"

/** How long sellers' money is held after delivery, by date. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof returnWindowsQuerySchema>>,
  res: MedusaResponse,
) {
  res.json(await listReturnWindows(req.scope, req.validatedQuery))
}

export async function POST(req: AuthenticatedMedusaRequest<ReturnWindowBody>, res: MedusaResponse) {
  const { result } = await createReturnWindowWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json(result)
}
