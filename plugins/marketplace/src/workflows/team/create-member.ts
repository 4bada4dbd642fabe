import { type Locale, SELLER_MODULE } from "@hirfa/contracts"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { setAuthAppMetadataStep } from "@medusajs/medusa/core-flows"

export type CreateMemberInput = { auth_identity_id: string; name: string; locale: Locale }

/**
 * Writes down the person behind a login, with the email that she logs in with. Compensation: deletes her.
 * @throws INVALID_DATA for a login without an email, DUPLICATE_ERROR when she is known
 */
const createMemberOfLoginStep = createStep(
  "create-member-of-login",
  async ({ auth_identity_id, name, locale }: CreateMemberInput, { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const identity = await container
      .resolve(Modules.AUTH)
      .retrieveAuthIdentity(auth_identity_id, { relations: ["provider_identities"] })
    const own = identity.provider_identities?.find(({ provider }) => provider === "emailpass")
    const email = own?.entity_id.toLowerCase()
    if (!email) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Log in with an email and a password")
    }
    const [known] = await service.listMembers({ email })
    if (known) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        "There is a member with this email: log in as her",
      )
    }
    const { id } = await service.createMembers({ email, name, locale })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SELLER_MODULE).deleteMembers([id])
  },
)

/** A new login becomes a member, of no seller yet. */
export const createMemberWorkflow = createWorkflow("create-member", (input: CreateMemberInput) => {
  const member = createMemberOfLoginStep(input)
  setAuthAppMetadataStep({
    authIdentityId: input.auth_identity_id,
    actorType: "member",
    value: member.id,
  })
  return new WorkflowResponse(member)
})
