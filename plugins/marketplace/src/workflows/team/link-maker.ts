import { SELLER_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

export type LinkMakerInput = { seller_id: string; maker_id: string; member_id: string | null }

/** Compensation: whoever she was before. */
const linkMakerStep = createStep(
  "link-maker-to-member",
  async ({ seller_id, maker_id, member_id }: LinkMakerInput, { container }) => {
    const service = container.resolve(SELLER_MODULE)
    const [maker] = await service.listMakers({ id: maker_id, seller_id }, { take: 1 })
    if (!maker)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `maker_id: there is no maker ${maker_id} here`)
    if (member_id) {
      const [membership] = await service.listMemberships({ member_id, seller_id }, { take: 1 })
      if (!membership)
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `member_id: ${member_id} is not of the team`)
    }
    await service.updateMakers({ id: maker_id, member_id })
    return new StepResponse({ maker_id, member_id }, { id: maker_id, member_id: maker.member_id })
  },
  async (before, { container }) => {
    if (before) await container.resolve(SELLER_MODULE).updateMakers(before)
  },
)

/** Says who of the team a maker is, so that she sees her own pieces and shares, and confirms what she received. */
export const linkMakerWorkflow = createWorkflow(
  "link-maker-to-member",
  (input: LinkMakerInput) => new WorkflowResponse(linkMakerStep(input)),
)
