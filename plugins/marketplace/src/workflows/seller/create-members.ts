import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createMemberLoginsStep } from "./steps/create-member-logins"
import { createMembersStep } from "./steps/create-members"
import type { MemberInput } from "./types"

/** People who act for sellers get a role and a login. */
export const createMembersWorkflow = createWorkflow("create-members", (input: { members: MemberInput[] }) => {
  const members = createMembersStep(input.members)
  createMemberLoginsStep(
    transform({ members, input }, ({ members, input }) =>
      members.map(({ id, email }, index) => ({
        member_id: id,
        email,
        password: input.members[index]?.password ?? "",
      })),
    ),
  )
  return new WorkflowResponse(members)
})
