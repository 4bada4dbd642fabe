import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { mailParts } from "../mail/mail-parts"

type SmtpOptions = {
  /** As `smtps://user:password@mail.example:465`. */
  url: string
  from: string
}

/** Sends each mail to a mail server. What the server does not take is thrown, and Medusa keeps it as failed. */
export class SmtpMailProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp-mail"
  readonly #from: string
  readonly #server: ReturnType<typeof createTransport>

  constructor(_cradle: Record<string, unknown>, { url, from }: SmtpOptions) {
    super()
    this.#from = from
    this.#server = createTransport(url)
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { messageId } = await this.#server.sendMail({ from: this.#from, ...mailParts(notification) })
    return { id: messageId }
  }
}
