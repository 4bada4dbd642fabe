import { COMMISSION_MODULE, type CommissionRuleBody } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Rules from the past would change what was agreed on: this far back is still now. */
const GRACE = 60_000

/** Compensation: deletes the rules, which nothing can have used yet. */
export const createRulesStep = createStep(
  "create-commission-rules",
  async (bodies: CommissionRuleBody[], { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const now = Date.now()
    const rows = bodies.map((body) => {
      const valid_from = body.valid_from ? new Date(body.valid_from) : new Date(now)
      if (valid_from.getTime() < now - GRACE) {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "valid_from: a rule cannot begin in the past, orders were already placed by the rules of then",
        )
      }
      return { ...body, valid_from }
    })
    const created = await commission.createCommissionRules(rows)
    const ids = created.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(COMMISSION_MODULE).deleteCommissionRules(ids)
  },
)
