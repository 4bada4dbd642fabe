import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import type { Told } from "./occasions"
import { writeMails } from "./write"

/** Nothing to compensate: it only reads. */
const writeMailsStep = createStep(
  "write-mails",
  async (told: Told, { container }) => new StepResponse(await writeMails(container, told)),
)

/** Writes the mails of an occasion and sends those that were not sent before. */
export const sendMailsWorkflow = createWorkflow("send-mails", (input: Told) => {
  const mails = writeMailsStep(input)
  sendNotificationsStep(mails)
  return new WorkflowResponse(transform(mails, (all) => ({ count: all.length })))
})
