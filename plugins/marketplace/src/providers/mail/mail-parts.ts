import type { NotificationTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export type MailParts = { to: string; subject: string; text: string; html: string | undefined }

/** @throws INVALID_DATA for a mail without a subject or a text */
export function mailParts({
  to,
  template,
  content,
}: NotificationTypes.ProviderSendNotificationDTO): MailParts {
  if (!content?.subject || !content.text)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `The mail ${template} has no subject or text`)
  return { to, subject: content.subject, text: content.text, html: content.html }
}
