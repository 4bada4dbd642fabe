import { INBOX_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Happened, newsOf } from "./news-of"

/** Writes down what was not told yet. Compensation: takes away what it wrote. */
const keepNewsStep = createStep(
  "keep-news",
  async (happened: Happened, { container }) => {
    const service = container.resolve(INBOX_MODULE)
    const told = await newsOf(container, happened)
    const known = new Set(
      (await service.listNews({ key: told.map(({ key }) => key) }, { select: ["key"] })).map(
        ({ key }) => key,
      ),
    )
    const made = await service.createNews(told.filter(({ key }) => !known.has(key)))
    const ids = made.map(({ id }) => id)
    return new StepResponse({ count: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids && ids.length > 0) await container.resolve(INBOX_MODULE).deleteNews(ids)
  },
)

/** Tells a seller's people and the buyer inside the web app what has happened; telling it twice changes nothing. */
export const keepNewsWorkflow = createWorkflow("keep-news", (input: Happened) => {
  return new WorkflowResponse(keepNewsStep(input))
})
