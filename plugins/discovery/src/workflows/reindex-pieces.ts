import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

/** No compensation: a failed reindex leaves the live index as it was, and the next one drops what it had built. */
const reindexPiecesStep = createStep("reindex-pieces", async (_: Record<string, never>, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = Date.now()
  const { job_id } = await container.resolve(Modules.SEARCH).reindex({ index: "piece" })
  logger.info(
    `The search documents of all pieces were built anew in ${Math.round((Date.now() - started) / 100) / 10} s`,
  )
  return new StepResponse({ job_id })
})

/**
 * Builds the documents of all pieces beside the live ones and swaps them in. The Search Module logs its progress every
 * ten seconds; after a stop it goes on where it was when the backend starts again, and from the beginning when it is run.
 */
export const reindexPiecesWorkflow = createWorkflow("reindex-pieces", (input: Record<string, never>) => {
  return new WorkflowResponse(reindexPiecesStep(input))
})
