import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { takenSession } from "./return-payments"
import { undoCheckoutWorkflow } from "./undo-checkout"
import { orphanOrders, unpaidGroups } from "./unfinished-checkouts"

export type SweepCheckoutsInput = {
  /** Checkouts that began longer ago than this, in minutes: younger ones are still under way. */
  older_than: number
  /** and not longer ago than this. */
  younger_than: number
}

/** Ids of carts, by what became of their unfinished checkouts. */
export type SweptCheckouts = { completed: string[]; returned: string[]; undone: string[]; failed: string[] }

/** No compensation: each cart is mended by workflows of its own, and what one run leaves, the next finds. */
const sweepCheckoutsStep = createStep(
  "sweep-checkouts",
  async (input: SweepCheckoutsInput, { container }) => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const span = { from: ago(input.younger_than), to: ago(input.older_than) }
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const found = [...(await orphanOrders(knex, span)), ...(await unpaidGroups(knex, span))]
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const swept: SweptCheckouts = { completed: [], returned: [], undone: [], failed: [] }
    for (const cart_id of new Set(found.map((row) => row.cart_id))) {
      try {
        const { result } = await undoCheckoutWorkflow(container).run({ input: { ...span, cart_id } })
        if (result.order_ids.length === 0) continue
        const became = result.is_placed ? "undone" : await finish(container, cart_id)
        swept[became].push(cart_id)
        logger.warn(`The checkout of cart ${cart_id} had broken off: it was ${became}`)
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        logger.error(`The unfinished checkout of cart ${cart_id} could not be mended: ${reason}`)
        swept.failed.push(cart_id)
      }
    }
    return new StepResponse(swept)
  },
)

/** With its money there, the cart is completed anew; where that fails, the money goes back by its compensation. */
async function finish(
  container: MedusaContainer,
  cart_id: string,
): Promise<"completed" | "returned" | "undone"> {
  if (!(await isPaid(container, cart_id))) return "undone"
  const { errors } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(completeCartWorkflowId, { input: { id: cart_id }, throwOnError: false })
  return errors?.length ? "returned" : "completed"
}

async function isPaid(container: MedusaContainer, cart_id: string): Promise<boolean> {
  const { data } = await container.resolve("query").graph({
    entity: "cart",
    fields: ["id", "payment_collection.payment_sessions.id"],
    filters: { id: cart_id },
  })
  for (const session of data[0]?.payment_collection?.payment_sessions ?? []) {
    if ((await takenSession(container, session?.id ?? ""))?.payment?.captured_at) return true
  }
  return false
}

/**
 * Mends checkouts that a crash cut off between their steps: orders without a group, or a group without its payment.
 * What was written is undone, and when the buyer has paid, the cart is completed anew.
 */
export const sweepCheckoutsWorkflow = createWorkflow(
  "sweep-checkouts",
  (input: SweepCheckoutsInput) => new WorkflowResponse(sweepCheckoutsStep(input)),
)
