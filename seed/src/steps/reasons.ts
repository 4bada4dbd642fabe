import { createRefundReasonsWorkflow, createReturnReasonsWorkflow } from "@medusajs/medusa/core-flows"
import { read, type SeedStep } from "../context"

const RETURN_REASONS = [
  { value: "changed-mind", label: "Changed my mind", description: "Unused, within the days of the policy" },
  { value: "damaged", label: "Arrived damaged", description: "Broken or torn on the way" },
  { value: "faulty", label: "Faulty", description: "A fault in the making" },
  { value: "not-as-described", label: "Not as described", description: "Another size, colour or piece" },
  { value: "wrong-size", label: "Does not fit", description: "Slippers or a rug in another size" },
  { value: "too-late", label: "Came too late", description: "After the promised date" },
]

const REFUND_REASONS = [
  { code: "returned", label: "Piece returned" },
  { code: "damaged", label: "Arrived damaged" },
  { code: "sold-out", label: "Could not be made or sent" },
  { code: "late", label: "Sent later than promised" },
  { code: "goodwill", label: "Goodwill" },
]

/** Why pieces come back and why money is given back. */
export const reasonsStep: SeedStep = {
  title: "Reasons",
  async run({ container }) {
    const returns = await read<{ value: string }>(container, "return_reason", ["value"])
    const refunds = await read<{ code: string }>(container, "refund_reason", ["code"])
    const newReturns = RETURN_REASONS.filter(({ value }) => !returns.some((known) => known.value === value))
    const newRefunds = REFUND_REASONS.filter(({ code }) => !refunds.some((known) => known.code === code))
    if (newReturns.length > 0) {
      await createReturnReasonsWorkflow(container).run({ input: { data: newReturns } })
    }
    if (newRefunds.length > 0) {
      await createRefundReasonsWorkflow(container).run({ input: { data: newRefunds } })
    }
    return `${newReturns.length} for returns and ${newRefunds.length} for refunds new`
  },
}
