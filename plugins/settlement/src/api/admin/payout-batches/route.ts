import type { PayoutBatchesAnswer, payoutBatchBodySchema, payoutBatchesQuerySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { listBatches, readBatch } from "../../../views/batches"
import { createPayoutBatchWorkflow } from "../../../workflows"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, z.infer<typeof payoutBatchesQuerySchema>>,
  res: MedusaResponse,
) {
  const answer: PayoutBatchesAnswer = await listBatches(req.scope, {
    ...req.validatedQuery,
    reader: req.auth_context.actor_id,
  })
  res.json(answer)
}

/** Gathers what waits into a batch, for somebody else to approve. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof payoutBatchBodySchema>>,
  res: MedusaResponse,
) {
  const { execute_on, ...own } = req.validatedBody
  const reader = req.auth_context.actor_id
  const { result } = await createPayoutBatchWorkflow(req.scope).run({
    input: { ...own, ...(execute_on ? { execute_on } : {}), created_by: reader },
  })
  res.status(201).json({ batch: await readBatch(req.scope, { id: result.id, reader }) })
}
