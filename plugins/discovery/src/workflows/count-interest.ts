import { INTEREST_MODULE, type InterestBatch } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { countedSearches, countedViews, isRecent } from "../interest/gather"

export type CountInterestInput = {
  batch: InterestBatch
  /** The demonstration counts days that have passed. */
  isOldTaken?: boolean
}

/** No compensation: counts are added in one transaction with the batch's id, so that sent again it changes nothing. */
const countInterestStep = createStep(
  "count-interest",
  async ({ batch, isOldTaken = false }: CountInterestInput, { container }) => {
    const now = new Date()
    const isTaken = ({ hour }: { hour: string }) => isOldTaken || isRecent(hour, now)
    const views = batch.views.filter(isTaken)
    const { data: products } = await container.resolve("query").graph({
      entity: "product",
      fields: ["id", "handle"],
      filters: { handle: [...new Set(views.map(({ handle }) => handle))] },
    })
    const ids = new Map(products.map(({ id, handle }: { id: string; handle: string }) => [handle, id]))
    const is_counted = await container
      .resolve(INTEREST_MODULE)
      .count(batch.id, countedViews(views, ids), countedSearches(batch.searches.filter(isTaken)))
    return new StepResponse({ is_counted })
  },
)

/** Adds what the web app counted since its last batch. */
export const countInterestWorkflow = createWorkflow(
  "count-interest",
  (input: CountInterestInput) => new WorkflowResponse(countInterestStep(input)),
)
