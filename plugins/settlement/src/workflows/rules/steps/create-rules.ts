import { COMMISSION_MODULE, type CommissionRuleBody } from "@hirfa/contracts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { beginningOf } from "../dated"

/** Compensation: deletes the rules, which nothing can have used yet. */
export const createRulesStep = createStep(
  "create-commission-rules",
  async (bodies: CommissionRuleBody[], { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const now = new Date()
    const rows = bodies.map((body) => ({ ...body, valid_from: beginningOf(body.valid_from, now) }))
    const created = await commission.createCommissionRules(rows)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(COMMISSION_MODULE).deleteCommissionRules(ids)
  },
)
