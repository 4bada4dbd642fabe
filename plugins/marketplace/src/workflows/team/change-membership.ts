import { type MemberRole, SELLER_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type ChangeMembershipInput = {
  seller_id: string
  id: string
  /** Null: she leaves the team. */
  role: MemberRole | null
}

/**
 * Compensation: the role, or the place in the team, of before.
 * @throws NOT_FOUND for another team's member, NOT_ALLOWED for the last owner
 */
const changeMembershipStep = createStep(
  "change-membership",
  async ({ seller_id, id, role }: ChangeMembershipInput, { container }) => {
    const before = await container.resolve(SELLER_MODULE).changeMembership(seller_id, id, role)
    if (!before) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no member ${id}`)
    return new StepResponse({ id }, { id, before, isRemoved: role === null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(SELLER_MODULE)
    if (undo.isRemoved) await service.restoreMemberships([undo.id])
    else await service.updateMemberships({ id: undo.id, role: undo.before })
  },
)

/** A member of a team gets another role, or leaves it; she loses what she may no longer do at her next request. */
export const changeMembershipWorkflow = createWorkflow(
  "change-membership",
  (input: ChangeMembershipInput) => {
    return new WorkflowResponse(changeMembershipStep(input))
  },
)
