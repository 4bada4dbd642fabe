import { DistributedTransaction, TransactionOrchestrator } from "@medusajs/framework/orchestration"

type Load = typeof DistributedTransaction.loadTransaction

const guarded = new WeakSet<Load>()

/**
 * Spares each run of a workflow the question whether it was begun before. The orchestrator writes down only the
 * workflows that ask for it (asynchronous, timed, retained or idempotent ones: `store`), yet before each run, nested
 * ones too, it reads `workflow_execution` for all of them: a tenth of the statements of a checkout, which can find nothing.
 */
export function loadOnlyStoredRuns(): void {
  const { loadTransaction } = DistributedTransaction
  if (guarded.has(loadTransaction)) return
  const load: Load = async (modelId, transactionId, options) => {
    const known = TransactionOrchestrator.getWorkflowOptions(modelId)
    if (known && !known.store) return null
    return loadTransaction.call(DistributedTransaction, modelId, transactionId, options)
  }
  DistributedTransaction.loadTransaction = load
  guarded.add(load)
}
