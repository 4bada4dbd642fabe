import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { type PasswordResetTold, passwordResetMails } from "./write-password-reset"

/** Nothing to compensate: it only reads. */
const writePasswordResetStep = createStep(
  "write-password-reset",
  async (told: PasswordResetTold, { container }) =>
    new StepResponse(await passwordResetMails(container, told)),
)

/** Sends the link under which a new password can be chosen; told twice, it is sent once. */
export const sendPasswordResetWorkflow = createWorkflow("send-password-reset", (told: PasswordResetTold) => {
  const mails = writePasswordResetStep(told)
  sendNotificationsStep(mails)
  return new WorkflowResponse(mails)
})
