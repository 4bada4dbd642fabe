import { createRefundReasonsWorkflow, createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { type GroundworkStep, read } from "../context"

/** Why pieces come back and why money is given back. */
export const reasonsStep: GroundworkStep = {
  title: "Reasons",
  async run({ container, world: { reasons } }) {
    const returns = await read<{ value: string }>(container, "return_reason", ["value"])
    const refunds = await read<{ code: string }>(container, "refund_reason", ["code"])
    const newReturns = reasons.returns.filter(({ code }) => !returns.some(({ value }) => value === code))
    const newRefunds = reasons.refunds.filter(({ code }) => !refunds.some((known) => known.code === code))
    if (newReturns.length > 0) {
      const data = newReturns.map(({ code, label, description }) => ({
        value: code,
        label: label.en,
        description: description.en,
      }))
      await createReturnReasonsWorkflow(container).run({ input: { data } })
    }
    if (newRefunds.length > 0) {
      const data = newRefunds.map(({ code, label, description }) => ({
        code,
        label: label.en,
        description: description.en,
      }))
      await createRefundReasonsWorkflow(container).run({ input: { data } })
    }
    return `${newReturns.length} for returns and ${newRefunds.length} for refunds new`
  },
}
