import { SELLER_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { invitationState } from "./invitation-state"

export type AcceptInvitationInput = { token: string; member_id: string }

/**
 * Makes a member one of the team and uses the invitation up. Compensation: neither happened.
 * @throws NOT_FOUND for a link that was not made here, NOT_ALLOWED for one that opens nothing any more
 */
const acceptInvitationStep = createStep(
  "accept-invitation",
  async ({ token, member_id }: AcceptInvitationInput, { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const id = service.openInvitation(token)
    const [found] = id ? await service.listInvitations({ id }) : []
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "This link is not an invitation")
    const { seller_id, role } = found
    const [own] = await service.listMemberships({ seller_id, member_id })
    // Who presses twice, or opens her link again, is simply in.
    if (own && found.member_id === member_id) return new StepResponse({ seller_id }, null)
    const state = invitationState(found)
    if (own) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "You are in this team already", "already_member")
    }
    if (state !== "open" || !(await service.takeInvitation(found.id, member_id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This invitation is ${state === "open" ? "used" : state}: ask for a new one`,
        "not_open",
      )
    }
    const membership = await service.createMemberships({ seller_id, member_id, role })
    return new StepResponse({ seller_id }, { invitation_id: found.id, membership_id: membership.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(SELLER_MODULE)
    await service.deleteMemberships([undo.membership_id])
    await service.updateInvitations({ id: undo.invitation_id, used_at: null, member_id: null })
  },
)

/** A member joins a seller by an invitation. */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => {
    return new WorkflowResponse(acceptInvitationStep(input))
  },
)
