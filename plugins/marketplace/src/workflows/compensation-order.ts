import {
  type TransactionFlow,
  TransactionOrchestrator,
  type TransactionStep,
} from "@medusajs/framework/orchestration"
import { TransactionStepState } from "@medusajs/framework/utils"

/** Private in the orchestrator; pinned with Medusa's version, and guarded by `compensation-order.test.ts`. */
type Orchestrator = { canMoveBackward(flow: TransactionFlow, step: TransactionStep): boolean }

const orchestrator = TransactionOrchestrator.prototype as unknown as Orchestrator

const UNDONE: ReadonlySet<string> = new Set([
  TransactionStepState.DONE,
  TransactionStepState.REVERTED,
  TransactionStepState.FAILED,
  TransactionStepState.SKIPPED,
])

/**
 * Lets a step be undone only when all that ran after it is. The orchestrator looks at the next step alone and takes one
 * that never ran as undone; so where a condition skipped a step (`when`), all before it was undone at the same time as
 * all after it, and a change of an order was deleted while another step still took it back.
 */
export function undoInReverse(): void {
  orchestrator.canMoveBackward = (flow, step) => isUndone(flow, step.next)
}

/** Whether these steps and, behind those that never ran, the ones after them are undone. */
function isUndone(flow: TransactionFlow, ids: readonly string[]): boolean {
  return ids.every((id) => {
    const step = flow.steps[id]
    if (!step) return true
    const { state } = step.compensate
    return state === TransactionStepState.DORMANT ? isUndone(flow, step.next) : UNDONE.has(state)
  })
}
