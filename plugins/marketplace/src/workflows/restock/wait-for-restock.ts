import { type Locale, RESTOCK_MODULE, type RestockNoticeAnswer } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readBuyable } from "../../views/buyable"

type Wish = { handle: string; email: string; locale: Locale }
type Kept = { product_id: string; email: string } | null

/** Compensation: takes the wish back, as there is nothing after it that could fail. */
const waitForRestockStep = createStep(
  "wait-for-restock",
  async (
    { handle, email, locale }: Wish,
    { container },
  ): Promise<StepResponse<RestockNoticeAnswer, Kept>> => {
    const [found] = await readBuyable(container, { handle })
    if (!found?.product.piece || found.product.status !== "published")
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no piece at this address")
    if (found.isBuyable) return new StepResponse({ state: "available" }, null)
    const product_id = found.product.id
    await container.resolve(RESTOCK_MODULE).wait({ product_id, email, locale })
    return new StepResponse({ state: "waiting" }, { product_id, email })
  },
  async (kept, { container }) => {
    if (kept) await container.resolve(RESTOCK_MODULE).forget(kept.product_id, kept.email)
  },
)

/** Notes that somebody wants one mail when a piece can be bought again; of one that can be bought nothing is kept. */
export const waitForRestockWorkflow = createWorkflow("wait-for-restock", (input: Wish) => {
  return new WorkflowResponse(waitForRestockStep(input))
})
