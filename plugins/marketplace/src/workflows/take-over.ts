import { WorkflowManager } from "@medusajs/framework/orchestration"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"

/**
 * Makes room for a workflow of ours under the id of one of Medusa's: whatever runs that id, Medusa's own workflows
 * included, runs ours from then on. Importing Medusa's flows has registered its own in two registries, one with its
 * steps, the other with how its result is read.
 * @returns the id, to be given to `createWorkflow`
 */
export function takeOver(id: string): string {
  WorkflowManager.unregister(id)
  MedusaWorkflow.unregisterWorkflow(id)
  return id
}
