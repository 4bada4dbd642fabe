import { COMMISSION_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type LinkMakerInput = { seller_id: string; maker_id: string; member_id: string | null }

/** No compensation: it is the last step, and may be done again. */
const linkMakerStep = createStep(
  "link-maker-to-member",
  async ({ seller_id, maker_id, member_id }: LinkMakerInput, { container }) => {
    const query = container.resolve("query")
    const [makers, memberships] = await Promise.all([
      query.graph({ entity: "maker", fields: ["id"], filters: { id: maker_id, seller_id } }),
      query.graph({
        entity: "membership",
        fields: ["id"],
        filters: { member_id: member_id ?? "", seller_id },
      }),
    ])
    if (makers.data.length === 0)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `maker_id: you have no maker ${maker_id}`)
    if (member_id && memberships.data.length === 0)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `member_id: ${member_id} is not of your team`)
    const commission = container.resolve(COMMISSION_MODULE)
    const before = await commission.listMakerLogins({ maker_id }, { take: 1 })
    await commission.deleteMakerLogins(before.map(({ id }) => id))
    if (member_id) await commission.createMakerLogins({ seller_id, maker_id, member_id })
    return new StepResponse({ maker_id, member_id })
  },
)

/** Says who of the team a maker is, so that she sees and confirms her own shares. */
export const linkMakerWorkflow = createWorkflow(
  "link-maker-to-member",
  (input: LinkMakerInput) => new WorkflowResponse(linkMakerStep(input)),
)
