import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { emlOf } from "./eml"
import { mailParts } from "./mail-parts"

type MailOptions = {
  /** Folder into which each mail is written as one .eml file. */
  dir: string
  from: string
}

/** Writes each mail into a folder instead of sending it: for machines without a mail server. */
export class FileMailProvider extends AbstractNotificationProviderService {
  static override identifier = "file-mail"
  readonly #options: MailOptions

  constructor(_cradle: Record<string, unknown>, options: MailOptions) {
    super()
    this.#options = options
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO,
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, subject, text, html } = mailParts(notification)
    const id = crypto.randomUUID()
    const eml = emlOf({
      id,
      from: this.#options.from,
      to,
      subject,
      date: new Date(),
      text,
      html,
    })
    await mkdir(this.#options.dir, { recursive: true })
    const file = path.join(this.#options.dir, `${Date.now()}-${notification.template}-${id.slice(0, 8)}.eml`)
    // Under another name first: whoever watches the folder never reads half a mail.
    await writeFile(`${file}.part`, eml)
    await rename(`${file}.part`, file)
    return { id }
  }
}
