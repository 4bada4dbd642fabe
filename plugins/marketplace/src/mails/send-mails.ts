import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import type { Occasion } from "./occasions"
import { writeMails } from "./write"

export type SendMailsInput = { about: Occasion; id: string }

/** Nothing to compensate: it only reads. */
const writeMailsStep = createStep(
  "write-mails",
  async ({ about, id }: SendMailsInput, { container }) =>
    new StepResponse(await writeMails(container, about, id)),
)

/** Writes the mails of an occasion and sends those that were not sent before. */
export const sendMailsWorkflow = createWorkflow("send-mails", (input: SendMailsInput) => {
  const mails = writeMailsStep(input)
  sendNotificationsStep(mails)
  return new WorkflowResponse(transform(mails, (all) => ({ count: all.length })))
})
