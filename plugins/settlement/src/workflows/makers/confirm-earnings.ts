import { COMMISSION_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { wholeOf } from "../settle/terms"

export type ConfirmEarningsInput = { ids: string[]; seller_id: string; member_id: string; isStaff: boolean }

/** Compensation: as they were. */
const confirmEarningsStep = createStep(
  "confirm-maker-earnings",
  async ({ ids, seller_id, member_id, isStaff }: ConfirmEarningsInput, { container }) => {
    const commission = container.resolve(COMMISSION_MODULE)
    const [earnings, people] = await Promise.all([
      commission.listMakerEarnings({ id: ids, seller_id }, { take: ids.length }),
      container
        .resolve("query")
        .graph({ entity: "maker", fields: ["id", "member_id"], filters: { seller_id } }),
    ])
    const persons = new Map(people.data.map(({ id, member_id }) => [String(id), member_id]))
    for (const id of ids) {
      const earning = earnings.find((row) => row.id === id)
      const person = earning && persons.get(earning.maker_id)
      // A maker who is of the team speaks for herself; of one who is not, the team writes down what she said.
      const isAllowed = earning && (person ? person === member_id : isStaff)
      if (!isAllowed) throw new MedusaError(MedusaError.Types.NOT_FOUND, `ids: ${id} is not yours to confirm`)
      if (earning.state !== "earned")
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `ids: the money of ${id} has not come yet`)
    }
    const before = earnings.map(({ id, confirmed_amount, confirmed_by, confirmed_at }) => ({
      id,
      confirmed_amount: confirmed_amount === null ? null : wholeOf(confirmed_amount),
      confirmed_by,
      confirmed_at,
    }))
    await commission.updateMakerEarnings(
      earnings.map(({ id, amount }) => ({
        id,
        confirmed_amount: wholeOf(amount),
        confirmed_by: member_id,
        confirmed_at: new Date(),
      })),
    )
    return new StepResponse({ ids }, before)
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(COMMISSION_MODULE).updateMakerEarnings(before)
  },
)

/** A maker says that she received her share; who said it, and when, stays beside the amount. */
export const confirmEarningsWorkflow = createWorkflow(
  "confirm-maker-earnings",
  (input: ConfirmEarningsInput) => new WorkflowResponse(confirmEarningsStep(input)),
)
