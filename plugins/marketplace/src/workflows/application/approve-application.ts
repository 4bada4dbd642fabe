import { APPLICATION_MODULE, HIRFA_EVENTS, SELLER_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createTranslationsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import { approveSellersWorkflow } from "../seller/approve-sellers"
import { createSellersStep } from "../seller/steps/create-sellers"
import { type Actor, moveApplicationStep } from "./steps/move-application"
import { planSellerStep } from "./steps/plan-seller"

/** Makes the applicant the owner of her seller. Compensation: takes it away. */
const createOwnerStep = createStep(
  "create-owner",
  async (owner: { seller_id: string; member_id: string }, { container }) => {
    const { id } = await container
      .resolve(SELLER_MODULE)
      .createMemberships({ ...owner, role: "owner" as const })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(SELLER_MODULE).deleteMemberships([id])
  },
)

/** Writes down which seller came of an application. Compensation: forgets it. */
const nameSellerStep = createStep(
  "name-seller-of-application",
  async ({ id, seller_id }: { id: string; seller_id: string }, { container }) => {
    await container.resolve(APPLICATION_MODULE).updateApplications({ id, seller_id })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).updateApplications({ id, seller_id: null })
  },
)

/**
 * Approves an application: its seller stands there with its makers, its owner and its deliveries, and may sell. Answers the
 * bank account that was told, for whoever pays sellers; it stays in the application.
 * @throws NOT_ALLOWED when it is not waiting, or not everything on the checklist is settled
 */
export const approveApplicationWorkflow = createWorkflow(
  "approve-application",
  (input: { id: string; actor: Actor }) => {
    const plan = planSellerStep({ id: input.id })
    const entry = moveApplicationStep({ id: input.id, actor: input.actor, deed: "approve" })
    const ids = createSellersStep(transform(plan, ({ seller }) => [seller]))
    const seller_id = transform(ids, ([id]) => id ?? "")
    createOwnerStep({ seller_id, member_id: plan.member_id })
    createTranslationsWorkflow.runAsStep({
      input: transform({ plan, seller_id }, ({ plan, seller_id }) => ({
        translations: plan.texts.map((text) => ({ ...text, reference: "seller", reference_id: seller_id })),
      })),
    })
    nameSellerStep({ id: input.id, seller_id })
    approveSellersWorkflow.runAsStep({ input: { ids } })
    const approved = transform({ input, seller_id }, ({ input, seller_id }) => ({ id: input.id, seller_id }))
    emitEventStep({ eventName: HIRFA_EVENTS.APPLICATION_CHANGED, data: entry }).config({
      name: "tell-application-changed",
    })
    emitEventStep({ eventName: HIRFA_EVENTS.APPLICATION_APPROVED, data: approved }).config({
      name: "tell-application-approved",
    })
    return new WorkflowResponse(
      transform({ plan, approved }, ({ plan, approved }) => ({
        application_id: approved.id,
        seller_id: approved.seller_id,
        bank: plan.bank,
      })),
    )
  },
)
