import { COMMISSION_MODULE, LEDGER_MODULE } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dayOf, startOfDay } from "../../statements/days"

export type IssueInvoicesInput = {
  /** As 2026-11; the month before this one when left out. */
  month?: string
}

/** No compensation: a number that was given stays given, and run again an invoice that is there is found. */
const issueInvoicesStep = createStep(
  "issue-commission-invoices",
  async ({ month = lastMonth() }: IssueInvoicesInput, { container }) => {
    const [year = 0, number = 0] = month.split("-").map(Number)
    const from = startOfDay(`${month}-01`)
    const to = startOfDay(new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10))
    const sums = await container.resolve(LEDGER_MODULE).commissionSums({ from, to })
    const issued: string[] = []
    for (const { net, vat, ...own } of sums) {
      if (net + vat <= 0) continue
      const period = { period_from: from, period_to: to }
      const { id, isNew } = await container
        .resolve(COMMISSION_MODULE)
        .issueInvoice({ ...own, ...period, net, vat, issued_at: new Date() })
      if (isNew) issued.push(id)
    }
    return new StepResponse({ issued })
  },
)

/** Invoices what the platform took of each seller in a month that is over, once. */
export const issueInvoicesWorkflow = createWorkflow(
  "issue-commission-invoices",
  (input: IssueInvoicesInput) => new WorkflowResponse(issueInvoicesStep(input)),
)

function lastMonth(): string {
  const [year = 0, month = 0] = dayOf(new Date()).split("-").map(Number)
  return new Date(Date.UTC(year, month - 2, 1)).toISOString().slice(0, 7)
}
