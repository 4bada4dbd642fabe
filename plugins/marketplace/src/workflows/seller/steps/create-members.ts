import { SELLER_MODULE } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MemberInput } from "../types"

/** Writes down members and their roles. Compensation: deletes them. */
export const createMembersStep = createStep(
  "create-members",
  async (inputs: MemberInput[], { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const members = await service.createMembers(
      inputs.map(({ email, name, locale = "ar" }) => ({ email: email.toLowerCase(), name, locale })),
    )
    await service.createMemberships(
      inputs.map(({ seller_id, role }, index) => ({ seller_id, role, member_id: members[index]?.id ?? "" })),
    )
    return new StepResponse(
      members.map(({ id, email }) => ({ id, email })),
      members.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(SELLER_MODULE).deleteMembers(ids)
  },
)
