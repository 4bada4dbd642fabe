import { HIRFA_EVENTS, type MemberRole, SELLER_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

export type InviteMemberInput = {
  seller_id: string
  role: MemberRole
  name: string
  email?: string | null
  invited_by: string
  locale: string
}

/** Long enough for somebody who reads her messages on market days. */
const INVITATION_DAYS = 14
const DAY = 24 * 60 * 60 * 1000

/** Compensation: deletes the invitation. */
const createInvitationStep = createStep(
  "create-invitation",
  async (input: InviteMemberInput, { container }) => {
    const { id } = await container.resolve(SELLER_MODULE).createInvitations({
      ...input,
      email: input.email?.toLowerCase() ?? null,
      expires_at: new Date(Date.now() + INVITATION_DAYS * DAY),
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SELLER_MODULE).deleteInvitations([id])
  },
)

/** An owner invites somebody into her team, by a link that works once. */
export const inviteMemberWorkflow = createWorkflow("invite-member", (input: InviteMemberInput) => {
  const invitation = createInvitationStep(input)
  emitEventStep({ eventName: HIRFA_EVENTS.INVITATION_CREATED, data: invitation })
  return new WorkflowResponse(invitation)
})
