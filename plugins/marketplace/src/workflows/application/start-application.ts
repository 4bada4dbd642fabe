import { APPLICATION_MODULE, type ApplicationAnswers } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { nameOf, readOwnApplication } from "./facts"
import type { Actor } from "./steps/move-application"

/** Compensation: deletes the application that was made. */
const createApplicationStep = createStep(
  "create-application",
  async ({ actor }: { actor: Actor }, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const last = await readOwnApplication(container, actor.id)
    if (last && last.status !== "refused" && last.status !== "approved")
      return new StepResponse({ id: last.id }, null)
    // Who was refused writes nothing twice; papers are shown anew.
    const answers: ApplicationAnswers = last?.status === "refused" ? last.answers : {}
    const { id } = await service.createApplications({
      member_id: actor.id,
      answers,
      name: nameOf(answers),
    })
    await service.createApplicationEntries({
      application_id: id,
      kind: "started",
      actor_id: actor.id,
      actor_name: actor.name,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve(APPLICATION_MODULE).deleteApplications([id])
  },
)

/** A member begins to apply, or goes on with what she began. After a refusal she begins anew with her old answers. */
export const startApplicationWorkflow = createWorkflow("start-application", (input: { actor: Actor }) => {
  return new WorkflowResponse(createApplicationStep(input))
})
