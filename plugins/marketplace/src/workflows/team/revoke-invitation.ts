import { SELLER_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type RevokeInvitationInput = { id: string; seller_id: string }

/**
 * Compensation: the invitation works again.
 * @throws NOT_FOUND for another seller's as for none
 */
const revokeInvitationStep = createStep(
  "revoke-invitation",
  async ({ id, seller_id }: RevokeInvitationInput, { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const [found] = await service.listInvitations({ id, seller_id })
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no invitation ${id}`)
    if (found.revoked_at) return new StepResponse({ id }, null)
    await service.updateInvitations({ id, revoked_at: new Date() })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SELLER_MODULE).updateInvitations({ id, revoked_at: null })
  },
)

/** An owner takes an invitation back: its link opens nothing any more. */
export const revokeInvitationWorkflow = createWorkflow(
  "revoke-invitation",
  (input: RevokeInvitationInput) => {
    return new WorkflowResponse(revokeInvitationStep(input))
  },
)
