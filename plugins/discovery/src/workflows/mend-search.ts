import { SEARCH_CHECK_MODULE, type SearchCheck } from "@hirfa/contracts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type Drift, findDriftStep } from "./steps/find-drift"
import { syncPiecesWorkflow } from "./sync-pieces"

/**
 * Keeps what was found for the operator. Drift means that an event was lost, so it is a warning too. No compensation:
 * nothing comes after it, and what was mended stays so.
 */
const reportDriftStep = createStep("report-search-drift", async (drift: Drift, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { checked, missing, stale, superfluous } = drift
  const counts: SearchCheck = {
    checked,
    missing: missing.length,
    stale: stale.length,
    superfluous: superfluous.length,
  }
  if (counts.missing + counts.stale + counts.superfluous > 0)
    logger.warn(
      `Of ${checked} pieces ${counts.missing} were missing in the search, ${counts.stale} were out of date, and ${counts.superfluous} documents were of no piece; all were mended`,
    )
  await container.resolve(SEARCH_CHECK_MODULE).createSearchChecks(counts)
  return new StepResponse(counts)
})

/**
 * Finds search documents that differ from the commerce tables, writes them anew or removes them, and keeps how many.
 * Run again, it finds nothing.
 */
export const mendSearchWorkflow = createWorkflow("mend-search", (input: Record<string, never>) => {
  const drift = findDriftStep(input)
  const product_ids = transform({ drift }, ({ drift }) => [
    ...drift.missing,
    ...drift.stale,
    ...drift.superfluous,
  ])
  syncPiecesWorkflow.runAsStep({ input: { product_ids } })
  return new WorkflowResponse(reportDriftStep(drift))
})
