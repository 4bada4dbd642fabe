import { COMMISSION_MODULE, type CommissionRuleBody, HIRFA_EVENTS } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { endOf } from "./dated"
import { reachesOf } from "./reaches"
import { createRulesStep } from "./steps/create-rules"

/** Enters tariffs. A rule holds for orders placed from its first instant on, never for older ones. */
export const createCommissionRulesWorkflow = createWorkflow(
  "create-commission-rules",
  (input: { rules: CommissionRuleBody[] }) => {
    const ids = createRulesStep(input.rules)
    emitEventStep({
      eventName: HIRFA_EVENTS.TARIFFS_CHANGED,
      data: transform(input, ({ rules }) => ({ reaches: reachesOf(rules) })),
    })
    return new WorkflowResponse(ids)
  },
)

/** Compensation: the end it had. */
const endRuleStep = createStep(
  "end-commission-rule",
  async ({ id }: { id: string }, { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const [rule] = await commission.listCommissionRules({ id }, { take: 1 })
    if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no commission rule ${id}`)
    const valid_to = endOf(rule)
    await commission.updateCommissionRules({ id, valid_to })
    const { seller_id, family_code } = rule
    return new StepResponse({ id, seller_id, family_code }, { id, valid_to: rule.valid_to })
  },
  async (before, { container }) => {
    if (before) await container.resolve(COMMISSION_MODULE).updateCommissionRules(before)
  },
)

/** Ends a tariff now. It is never changed nor deleted: orders refer to it. */
export const endCommissionRuleWorkflow = createWorkflow("end-commission-rule", (input: { id: string }) => {
  const ended = endRuleStep(input)
  emitEventStep({
    eventName: HIRFA_EVENTS.TARIFFS_CHANGED,
    data: transform(ended, (rule) => ({ reaches: reachesOf([rule]) })),
  })
  return new WorkflowResponse(transform(ended, ({ id }) => ({ id })))
})
