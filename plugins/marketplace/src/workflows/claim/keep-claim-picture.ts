import { CLAIM_MODULE, MOST_CLAIM_PICTURES } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { keepWordPicture, keptPictures, withPicture } from "../../pictures/keep"
import { OPEN_STATES } from "./claim-state"

export type KeepClaimPictureInput = { id: string; upload_id: string; base64: string }

/**
 * Keeps a picture of what is wrong. Compensation: the pictures of before; files that nothing names are harmless.
 * @throws INVALID_DATA when it is no picture, NOT_ALLOWED when the claim is over or has enough
 */
const keepClaimPictureStep = createStep(
  "keep-claim-picture",
  async ({ id, upload_id, base64 }: KeepClaimPictureInput, { container }) => {
    const service = container.resolve(CLAIM_MODULE)
    const claim = await service.retrieveClaim(id)
    if (!OPEN_STATES.includes(claim.state) && claim.state !== "refused")
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `This claim is ${claim.state}: it takes no more pictures`,
      )
    const before = keptPictures(claim.pictures)
    const picture = await keepWordPicture(container, base64)
    const pictures = withPicture(before, { upload_id, picture }, MOST_CLAIM_PICTURES)
    await service.updateClaims({ id, pictures: { list: pictures } })
    return new StepResponse({ id }, { id, pictures: before })
  },
  async (undo, { container }) => {
    if (undo)
      await container.resolve(CLAIM_MODULE).updateClaims({ id: undo.id, pictures: { list: undo.pictures } })
  },
)

/** Buyer or seller shows what is meant. */
export const keepClaimPictureWorkflow = createWorkflow(
  "keep-claim-picture",
  (input: KeepClaimPictureInput) => {
    acquireLockStep({ key: input.id, timeout: 30, ttl: 120 })
    const kept = keepClaimPictureStep(input)
    releaseLockStep({ key: input.id })
    return new WorkflowResponse(kept)
  },
)
