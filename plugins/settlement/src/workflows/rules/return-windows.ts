import { COMMISSION_MODULE, type ReturnWindowBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { beginningOf, endOf } from "./dated"

/** Compensation: deletes the window. */
const createReturnWindowStep = createStep(
  "create-return-window",
  async ({ valid_from, seller_id, ...own }: ReturnWindowBody, { container }) => {
    if (seller_id) {
      const query = container.resolve("query")
      const { data } = await query.graph({ entity: "seller", fields: ["id"], filters: { id: seller_id } })
      if (data.length === 0)
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `seller_id: there is no seller ${seller_id}`)
    }
    const window = await container
      .resolve(COMMISSION_MODULE)
      .createReturnWindows({ ...own, seller_id: seller_id ?? null, valid_from: beginningOf(valid_from) })
    return new StepResponse({ id: window.id }, window.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(COMMISSION_MODULE).deleteReturnWindows(id)
  },
)

/** Says how long money is held of orders placed from now on; orders placed before keep what was agreed on. */
export const createReturnWindowWorkflow = createWorkflow(
  "create-return-window",
  (input: ReturnWindowBody) => new WorkflowResponse(createReturnWindowStep(input)),
)

/** Compensation: the end it had. */
const endReturnWindowStep = createStep(
  "end-return-window",
  async ({ id }: { id: string }, { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const [window] = await commission.listReturnWindows({ id }, { take: 1 })
    if (!window) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no return window ${id}`)
    await commission.updateReturnWindows({ id, valid_to: endOf(window) })
    return new StepResponse({ id }, { id, valid_to: window.valid_to })
  },
  async (before, { container }) => {
    if (before) await container.resolve(COMMISSION_MODULE).updateReturnWindows(before)
  },
)

/** Ends a window now: what held before it holds for the orders that come. */
export const endReturnWindowWorkflow = createWorkflow(
  "end-return-window",
  (input: { id: string }) => new WorkflowResponse(endReturnWindowStep(input)),
)
