import { CLAIM_MODULE, HIRFA_EVENTS } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { nextState } from "./claim-state"

/** As many as one run sees to; the next run takes the next. */
const MOST = 200

/** Brings what was not answered in time before the operator. No compensation: run again, it finds what is left. */
const escalateStep = createStep("escalate-claims", async ({ now }: { now: Date }, { container }) => {
  const service = container.resolve(CLAIM_MODULE)
  const late = await service.listClaims({ state: "asked", answer_by: { $lte: now } }, { take: MOST })
  const entries: { id: string }[] = []
  for (const claim of late) {
    const state = nextState(claim, "overdue", "clock")
    if (!(await service.move(claim.id, claim.state, { state }))) continue
    const entry = await service.createClaimEntries({ claim_id: claim.id, act: "overdue", by: "clock" })
    entries.push({ id: entry.id })
  }
  return new StepResponse(entries)
})

/** Sellers who do not answer: the operator decides in their place. */
export const escalateClaimsWorkflow = createWorkflow("escalate-late-claims", (input: { now: Date }) => {
  const entries = escalateStep(input)
  when("some-were-late", entries, (each) => each.length > 0).then(() => {
    emitEventStep({ eventName: HIRFA_EVENTS.CLAIM_MOVED, data: entries })
  })
  return new WorkflowResponse(entries)
})
