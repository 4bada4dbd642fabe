import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { takenSession } from "./return-payments"

export type ReconcilePaymentsInput = {
  /** Payments that began longer ago than this, in minutes: younger ones are still on their way. */
  older_than: number
  /** and not longer ago than this. */
  younger_than: number
}

export type Reconciled = { looked_at: number; completed: string[]; returned: string[] }

type SessionRow = {
  id: string
  payment_collection_id: string
  payment_collection?: { cart?: { id: string } | null } | null
}

/** How many payments one run looks at; the next run goes on with the rest. */
const MOST = 500

/** No compensation: each cart is completed, or its money returned, by a workflow of its own. */
const reconcilePaymentsStep = createStep(
  "reconcile-payments",
  async (input: ReconcilePaymentsInput, { container }) => {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    const query = container.resolve("query")
    const { data } = await query.graph({
      entity: "payment_session",
      fields: ["id", "payment_collection_id", "payment_collection.cart.id"],
      filters: {
        created_at: { $lt: ago(input.older_than), $gt: ago(input.younger_than) },
        provider_id: { $nin: [PAYMENT_PROVIDERS.split, PAYMENT_PROVIDERS.test] },
        status: ["pending", "requires_more", "authorized", "captured"],
      },
      pagination: { take: MOST, order: { created_at: "ASC" } },
    })
    const found: Reconciled = { looked_at: data.length, completed: [], returned: [] }
    for (const { id, payment_collection } of data as SessionRow[]) {
      const cart_id = payment_collection?.cart?.id
      if (!cart_id || (await isPlaced(cart_id))) continue
      const session = await takenSession(container, id)
      if (!session?.payment?.captured_at) continue
      const { errors } = await container
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(completeCartWorkflowId, { input: { id: cart_id }, throwOnError: false })
      if (errors?.length) found.returned.push(cart_id)
      else found.completed.push(cart_id)
    }
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    if (found.completed.length + found.returned.length > 0) {
      logger.warn(
        `Payments without orders: ${found.completed.length} carts completed, ${found.returned.length} paid back`,
      )
    }
    return new StepResponse(found)

    async function isPlaced(cart_id: string): Promise<boolean> {
      const groups = await query.graph({ entity: "order_group", fields: ["id"], filters: { cart_id } })
      return groups.data.length > 0
    }
  },
)

/** Finds money that was taken without an order, and completes its cart; where that fails, the money goes back. */
export const reconcilePaymentsWorkflow = createWorkflow(
  "reconcile-payments",
  (input: ReconcilePaymentsInput) => new WorkflowResponse(reconcilePaymentsStep(input)),
)
